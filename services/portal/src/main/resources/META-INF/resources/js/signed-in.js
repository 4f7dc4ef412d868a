// In the window of a renewed sign-in: tells the page that asked for it, and closes where a browser lets it.
new BroadcastChannel('provolt').postMessage('signed-in');
setTimeout(() => window.close(), 400);
