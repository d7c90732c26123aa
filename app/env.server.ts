import path from 'node:path';
import { z } from 'zod';

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `expected an address such as ${example}`,
  });

/** Where a provider's API is: https, except on this machine, and without a path. */
const apiOrigin = (usual: string) =>
  url(['http:', 'https:'], usual)
    .refine((value) => !URL.canParse(value) || isSecureContext(new URL(value)), {
      message: 'expected https, except for 127.0.0.1 and localhost',
    })
    .transform((value) => new URL(value).origin)
    .prefault(usual);

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'expected a port number from 1 to 65535' })
    .int('expected a whole number from 1 to 65535')
    .min(1, 'expected a port number from 1 to 65535')
    .max(65_535, 'expected a port number from 1 to 65535')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'expected a host name or address such as 127.0.0.1')
    .default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'expected the path of a folder').default('.data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user@host:5432/cairn').optional(),
  DATABASE_POOL_URL: url(
    ['postgres:', 'postgresql:'],
    'postgres://user@host:6432/cairn',
  ).optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  SMTP_URL_2: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  MAIL_FOLDER: z.string().min(1, 'expected the path of a folder').optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-zA-Z]{10,64}$/, 'expected an account SID, which begins with AC')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(8, 'expected at least 8 characters').optional(),
  TWILIO_FROM: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'expected a number such as +441632960961')
    .optional(),
  TWILIO_BASE_URL: apiOrigin('https://api.twilio.com'),
  PAGERDUTY_URL: apiOrigin('https://events.pagerduty.com'),
  WEB_PUSH_PUBLIC_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{87}$/, 'expected 87 characters of base64url')
    .optional(),
  WEB_PUSH_PRIVATE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'expected 43 characters of base64url')
    .optional(),
  WEB_PUSH_SUBJECT: url(['https:', 'mailto:'], 'mailto:admin@example.org').optional(),
  ALLOW_PRIVATE_WEBHOOKS: z.enum(['yes', 'no'], { error: 'expected yes or no' }).default('no'),
  CANARY_EMAIL: z
    .string()
    .regex(/^[^\s<>]+@[^\s<>]+$/, 'expected an e-mail address')
    .optional(),
  CANARY_PHONE: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'expected a number such as +441632960961')
    .optional(),
  CANARY_NTFY: url(['http:', 'https:'], 'https://ntfy.example.org/topic')
    .refine(
      (value) => !URL.canParse(value) || /^\/[A-Za-z0-9_-]{1,64}$/.test(new URL(value).pathname),
      {
        message: 'expected a server and one topic, such as https://ntfy.example.org/topic',
      },
    )
    .optional(),
  DEAD_MAN_URL: url(['http:', 'https:'], 'https://monitor.example.org/ping/one').optional(),
  AUDITOR_PING_URL: url(['http:', 'https:'], 'https://monitor.example.org/ping/two').optional(),
  PUBLIC_ORIGIN: url(['http:', 'https:'], 'https://forum.example.org')
    .refine((value) => URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, ''), {
      message: 'expected an origin without a path, such as https://forum.example.org',
    })
    .refine((value) => !URL.canParse(value) || isSecureContext(new URL(value)), {
      message:
        'expected https, except for 127.0.0.1 and localhost: browsers keep no sign-in over http',
    })
    .transform((value) => new URL(value).origin)
    .optional(),
  SEED: z.enum(['demo', 'none'], { error: 'expected demo or none' }).optional(),
  TRUSTED_PROXIES: z.coerce
    .number({ error: 'expected how many proxies stand before this server, 0 to 9' })
    .int('expected a whole number from 0 to 9')
    .min(0, 'expected a number from 0 to 9')
    .max(9, 'expected a number from 0 to 9')
    .default(0),
  METRICS_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  APP_SECRET: z.string().min(32, 'expected at least 32 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'expected fatal, error, warn, info, debug or silent',
    })
    .default('info'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s<>]+@[^\s<>]+$/, 'expected an e-mail address')
    .default('cairn@localhost'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});

/** Settings that mean nothing without each other. */
const together = [
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  ['WEB_PUSH_PUBLIC_KEY', 'WEB_PUSH_PRIVATE_KEY'],
] as const;

/** The settings of one process, parsed. `publicOrigin` is where browsers reach the site. */
export type Env = Omit<z.output<typeof schema>, 'PUBLIC_ORIGIN' | 'DATA_DIR'> & {
  PUBLIC_ORIGIN: string;
  /** Absolute path. */
  DATA_DIR: string;
};

/** A setting that has a wrong value: its name and what is expected there. Never the value itself. */
export type WrongSetting = { name: string; expected: string };

/** Parses settings, or names every wrong one. An empty setting counts as one that is not there. */
export function parseEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; wrong: WrongSetting[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => ({
      name: String(issue.path[0] ?? 'settings'),
      expected: issue.message,
    }));
    return { ok: false, wrong };
  }
  const missing = together.flatMap((names) => {
    const given = names.filter((name) => parsed.data[name] !== undefined);
    return given.length === 0 ? [] : names.filter((name) => parsed.data[name] === undefined);
  });
  if (missing.length > 0) {
    return {
      ok: false,
      wrong: missing.map((name) => ({ name, expected: 'it belongs to others that are set' })),
    };
  }
  const { PUBLIC_ORIGIN, DATA_DIR, ...rest } = parsed.data;
  const origin = PUBLIC_ORIGIN ?? `http://${browserHost(rest.HOST)}:${rest.PORT}`;
  return {
    ok: true,
    env: { ...rest, PUBLIC_ORIGIN: origin, DATA_DIR: path.resolve(DATA_DIR) },
  };
}

function isSecureContext(address: URL): boolean {
  return (
    address.protocol === 'https:' ||
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname)
  );
}

function browserHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** One sentence per wrong setting, for a person at a terminal. */
export function describeWrongSettings(wrong: readonly WrongSetting[]): string {
  return wrong.map(({ name, expected }) => `${name} is not usable: ${expected}.`).join('\n');
}

/** Reads the settings of this process. Throws with the name of each wrong setting. */
export function readEnv(): Env {
  const result = parseEnv(process.env);
  if (!result.ok) throw new Error(describeWrongSettings(result.wrong));
  return result.env;
}

/**
 * Makes production the default for libraries that look at NODE_ENV when they are loaded: React's checks for
 * developers make every page twice as slow. Call it before the application is imported.
 */
export function assumeProduction(): void {
  if ((process.env.NODE_ENV as string | undefined) === undefined)
    process.env.NODE_ENV = 'production';
}

/** Whether this process serves somebody who works on the code, as `npm run dev` does. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}
