import type { Env } from '#app/env.server.ts';
import type { ChannelSettings } from '#app/domain/on-call/channels/channels.server.ts';

/** Which channels the settings of this process allow. */
export function channelSettings(env: Env): ChannelSettings {
  const [first, ...others] = [env.SMTP_URL, env.SMTP_URL_2].filter((url) => url !== undefined);
  return {
    ...(first === undefined
      ? {}
      : { email: { smtpUrls: [first, ...others], from: env.MAIL_FROM } }),
  };
}
