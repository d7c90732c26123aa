import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import {
  createSlackChannel,
  createTeamsChannel,
} from '#app/domain/on-call/channels/chat.server.ts';
import {
  createEmailChannel,
  type EmailSettings,
} from '#app/domain/on-call/channels/email.server.ts';
import {
  createMailFolderChannel,
  type MailFolderSettings,
} from '#app/domain/on-call/channels/mail-folder.server.ts';
import { createNtfyChannel } from '#app/domain/on-call/channels/ntfy.server.ts';
import { createOutsideSender } from '#app/domain/on-call/channels/outside-request.server.ts';
import { createPagerDutyChannel } from '#app/domain/on-call/channels/pagerduty.server.ts';
import { createSmsChannel, createVoiceChannel } from '#app/domain/on-call/channels/telephone.ts';
import {
  createTwilioCarrier,
  type TwilioSettings,
} from '#app/domain/on-call/channels/twilio-carrier.server.ts';
import {
  createWebPushChannel,
  type WebPushSettings,
} from '#app/domain/on-call/channels/web-push.server.ts';
import { createWebhookChannel } from '#app/domain/on-call/channels/webhook.server.ts';

/** What this installation is set up with. Without mail servers or a carrier those kinds are missing. */
export type ChannelSettings = {
  email?: EmailSettings;
  /** Where letters are laid when there is no mail server: to try the product out. */
  mailFolder?: MailFolderSettings;
  twilio?: TwilioSettings;
  webPush: WebPushSettings;
  pagerDuty: { baseUrl: string };
  /** Lets addresses that people set up lead to this machine and its network. */
  allowPrivate: boolean;
  /** The clock of this machine, for those outside who compare it with theirs. It decides nothing here. */
  wallClock: () => Date;
};

/** Every channel that the settings allow. */
export function createChannels(settings: ChannelSettings): Channels {
  const send = createOutsideSender({ allowPrivate: settings.allowPrivate });
  const carrier = settings.twilio === undefined ? null : createTwilioCarrier(settings.twilio);
  return {
    ...emailChannel(settings),
    ...(carrier === null
      ? {}
      : { sms: createSmsChannel(carrier), voice: createVoiceChannel(carrier) }),
    web_push: createWebPushChannel(settings.webPush, send),
    ntfy: createNtfyChannel(send),
    slack: createSlackChannel(send),
    teams: createTeamsChannel(send),
    pagerduty: createPagerDutyChannel(settings.pagerDuty),
    webhook: createWebhookChannel(send, settings.wallClock),
  };
}

/** A mail server comes before a folder. */
function emailChannel({ email, mailFolder }: ChannelSettings): Channels {
  if (email !== undefined) return { email: createEmailChannel(email) };
  return mailFolder === undefined ? {} : { email: createMailFolderChannel(mailFolder) };
}
