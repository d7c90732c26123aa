/** Words that make a handle sound like staff or a service. Refused wherever they are a word of the handle. */
export const STAFF_WORDS = [
  'admin', 'admins', 'administrator', 'administration', 'mod', 'mods', 'moderator', 'moderators',
  'moderation', 'staff', 'team', 'official', 'support', 'supervisor', 'responder', 'responders',
  'companion', 'companions', 'safety', 'owner', 'operator', 'sysop', 'webmaster', 
  'superuser', 'bot', 'system', 'security', 'verified',  'helper', 'helpdesk', 'service',
  'counsellor', 'counselor', 'counselling', 'counseling', 'therapist', 'therapy', 'psychologist',
  'psychiatrist', 'psychotherapist', 'doctor', 'dr', 'nurse', 'physician', 'clinician', 'clinic',
  'hospital', 'police', 'emergency', 'crisis', 'hotline', 'helpline', 'lifeline', 'paramedic',
  'ambulance', 'sponsor', 'coach', 'moderador', 'moderateur', 'modérateur', 'moderatorin', 'arzt',
  'médecin', 'soporte', 'администратор', 'модератор', 'врач', 'поддержка', '管理员', '管理者', '版主',
] as const; // prettier-ignore

/** Long words that are refused even inside a longer one: `TheModerators`, `xHelpline`. */
export const STAFF_STEMS = [
  'administrator', 'moderator', 'responder', 'helpline', 'hotline', 'lifeline', 'safetylead',
  'helpdesk', 'crisisline', 'crisisteam', 'supportteam', 'cairnteam', 'cairnstaff', 'cairnadmin',
  'cairnmod', 'cairnsupport', 'cairnhelp', 'therapist', 'counsellor', 'counselor', 'psychiatrist',
] as const; // prettier-ignore

/** Whole handles that are the name of something else: helplines, addresses, words of the software. */
export const RESERVED_WHOLE = [
  // Helplines and fellowships
  'Samaritans', 'Lifeline', 'Befrienders', 'Talk Suicide', 'Crisis Text Line', 'Childline',
  'Telefonseelsorge', 'Telefono Amico', 'SOS Amitie', 'The Trevor Project', 
  'Talk to Frank', 'Al Anon', 'Alcoholics Anonymous', 'Narcotics Anonymous', 'Smart Recovery', 'Never Use Alone',
  'Papyrus', 'Beyond Blue', 'Headspace', 'Telefono de la Esperanza',
  // Addresses of the site
  'home', 'about', 'help', 'help now', 'privacy', 'accessibility', 'join', 'sign in', 'sign out',
  'sign up', 'log in', 'log out', 'login', 'logout', 'signin', 'signout', 'signup', 'register',
  'reset password', 'account', 'accounts', 'settings', 'groups', 'group', 'threads', 'thread',
  'posts', 'post', 'drafts', 'draft', 'preview', 'on call', 'alerts', 'alert', 'reports', 'report',
  'statements', 'items', 'queue', 'healthz', 'readyz', 'metrics', 'assets', 'api', 'static', 'public',
  'robots', 'favicon', 'well known', 'www', 'mail', 'postmaster', 'hostmaster', 'abuse', 'root', 'noreply',
  'no reply', 'new', 'edit', 'search', 'me', 'you', 'self', 'everyone', 'everybody', 'all', 'here',
  'channel', 'anonymous', 'anon', 'unknown', 'nobody', 'somebody', 'someone', 'guest', 'visitor',
  'member', 'members', 'user', 'users', 'author', 'deleted', 'removed', 'withdrawn', 'hidden',
  // Words of the software, which surprise it when they are used as keys
  'constructor', 'prototype', 'proto', '__proto__', 'hasOwnProperty', 'isPrototypeOf', 'toString',
  'valueOf', 'toLocaleString', 'propertyIsEnumerable', 'undefined', 'null', 'NaN', 'Infinity', 'true',
  'false', 'object', 'function', 'void', 'none', 'test', 'example', 'default',
] as const; // prettier-ignore
