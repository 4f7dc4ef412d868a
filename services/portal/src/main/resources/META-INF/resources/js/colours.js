// A colour of the page's look by its name in provolt.css, as the theme has it now.
export function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = 'var(' + name + ')';
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
