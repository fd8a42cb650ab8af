const PLACES = 'article, li, section, main';

/**
 * Remembers where the focus is. The answer puts it back near there when the element that had it is gone (the button
 * of an act that is done, the opener of a dialog), so that one who uses the keyboard goes on from the same place.
 */
export function keepFocus(): () => void {
  const places: Element[] = [];
  for (
    let place = document.activeElement?.closest(PLACES);
    place;
    place = place.parentElement?.closest(PLACES)
  ) {
    places.push(place);
  }
  return () => {
    requestAnimationFrame(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      const near = places.find((place) => place.isConnected) ?? document.querySelector('main');
      if (!lost || !(near instanceof HTMLElement)) return;
      if (!near.hasAttribute('tabindex')) near.tabIndex = -1;
      near.focus({ preventScroll: true });
    });
  };
}
