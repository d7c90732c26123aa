// Asks the browser to keep the help page for when there is no connection. See sw.js for what is kept.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => {
    // A browser that does not allow it still shows the page while there is a connection.
  });
}
