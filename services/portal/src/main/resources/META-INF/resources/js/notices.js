// Calm bars at the foot of the page: one for each name, until it is hidden.
class Notices {
  #shown = new Map();

  show(name, sentence, action) {
    this.hide(name);
    const notice = document.createElement('div');
    notice.className = 'notice';
    const text = document.createElement('p');
    text.textContent = sentence;
    notice.append(text);
    if (action) notice.append(this.#action(action));
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button small';
    close.textContent = 'Close';
    close.addEventListener('click', () => this.hide(name));
    notice.append(close);
    document.querySelector('[data-notices]').append(notice);
    this.#shown.set(name, notice);
  }

  hide(name) {
    this.#shown.get(name)?.remove();
    this.#shown.delete(name);
  }

  #action({ label, act, href }) {
    const element = document.createElement(href ? 'a' : 'button');
    element.className = 'button small primary';
    element.textContent = label;
    if (href) {
      element.href = href;
      element.target = '_blank';
    } else {
      element.type = 'button';
      element.addEventListener('click', act);
    }
    return element;
  }
}

export const notices = new Notices();
