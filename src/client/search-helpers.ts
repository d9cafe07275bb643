/** What helps on the search page and is not needed to search: loaded when the box is first used, or before a search. */
import './search-suggest.ts';
import './search-history.ts';
import './search-key-switch.ts';
