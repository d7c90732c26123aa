import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import {
  createSlackChannel,
  createTeamsChannel,
} from '#app/domain/on-call/channels/chat.server.ts';
import {
  createEmailChannel,
  type EmailSettings,
} from '#app/domain/on-call/channels/email.server.ts';
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
    ...(settings.email === undefined ? {} : { email: createEmailChannel(settings.email) }),
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
