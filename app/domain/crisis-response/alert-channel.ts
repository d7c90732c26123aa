/** The channel on which the database says that some alert changed. Carries no content. */
export const ALERT_CHANNEL = 'alert_changed';
