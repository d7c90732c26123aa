// @ts-check
/**
 * The settings, judged before anything is installed. app/env.server.ts, which needs packages, is the
 * authority; a test holds the two together.
 */

/**
 * Says why this Node cannot run Cairn; undefined when it can.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function tooOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Cairn needs Node 20.19 or newer, and this is Node ${version}.`;
}

/**
 * One sentence for each wrong setting, naming it and what is expected; never its value.
 * @param {Record<string, string | undefined>} settings
 * @returns {string[]}
 */
export function wrongSettings(settings) {
  return Object.entries(checks).flatMap(([name, { isGood, expected }]) => {
    const value = settings[name];
    return value === undefined || value === '' || isGood(value)
      ? []
      : [`${name} is not usable: expected ${expected}.`];
  });
}

/** @type {Record<string, { isGood: (value: string) => boolean, expected: string }>} */
const checks = {
  PORT: {
    isGood: (value) =>
      Number.isInteger(Number(value)) && Number(value) > 0 && Number(value) < 65_536,
    expected: 'a whole number from 1 to 65535',
  },
  HOST: {
    isGood: (value) => /^[A-Za-z0-9.:_-]+$/.test(value),
    expected: 'a host name or address such as 127.0.0.1',
  },
  DATABASE_URL: {
    isGood: (value) => hasProtocol(value, ['postgres:', 'postgresql:']),
    expected: 'an address such as postgres://user@host:5432/cairn',
  },
  DATABASE_POOL_URL: {
    isGood: (value) => hasProtocol(value, ['postgres:', 'postgresql:']),
    expected: 'an address such as postgres://user@host:6432/cairn',
  },
  REDIS_URL: {
    isGood: (value) => hasProtocol(value, ['redis:', 'rediss:']),
    expected: 'an address such as redis://host:6379',
  },
  SMTP_URL: {
    isGood: (value) => hasProtocol(value, ['smtp:', 'smtps:']),
    expected: 'an address such as smtp://user:password@host:587',
  },
  PUBLIC_ORIGIN: {
    isGood: (value) =>
      hasProtocol(value, ['http:', 'https:']) &&
      new URL(value).origin === value.replace(/\/$/, '') &&
      isSecureContext(new URL(value)),
    expected:
      'an origin without a path, such as https://forum.example.org; without https only 127.0.0.1 and localhost',
  },
  SEED: { isGood: (value) => value === 'demo' || value === 'none', expected: 'demo or none' },
};

/** @param {string} value @param {string[]} protocols */
function hasProtocol(value, protocols) {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** Browsers keep no sign-in over http, except on this machine. @param {URL} address */
function isSecureContext(address) {
  return (
    address.protocol === 'https:' ||
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname)
  );
}
