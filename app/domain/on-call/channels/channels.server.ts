import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import {
  createEmailChannel,
  type EmailSettings,
} from '#app/domain/on-call/channels/email.server.ts';

/** What this installation is set up with; what is missing is not sent through. */
export type ChannelSettings = {
  email?: EmailSettings;
};

/** Every channel that the settings allow. */
export function createChannels(settings: ChannelSettings): Channels {
  return {
    ...(settings.email === undefined ? {} : { email: createEmailChannel(settings.email) }),
  };
}
