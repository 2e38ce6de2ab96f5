// Imported before the bot's program: when the playground is gone, however it went, the bot stops as well.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
