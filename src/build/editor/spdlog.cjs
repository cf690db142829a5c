// Stands in for @vscode/spdlog in the cached server. The original is a native module, and building it wants a
// compiler and Node's headers. Without any, the server prints an error for every log and "Output" stays empty.
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = 2;
  #pattern = true;

  constructor(_type, _name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    // An empty log is a file too: the editor opens it to show the channel.
    fs.appendFileSync(file, '');
    names.forEach((name, level) => {
      this[name] = (message) => level >= this.#level && this.#write(name, message);
    });
  }

  #write(name, message) {
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    fs.appendFileSync(this.#file, this.#pattern ? `${time} [${name}] ${message}\n` : message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#pattern = false;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
