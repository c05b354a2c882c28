"""Finds a link to TensorFlow Playground in a text, whatever its way has done to it.

Mail programs wrap and encode links, web pages escape them, chats add quotes and redirects, and notes put words around
them. All of this is undone here; `playground` says what the state of the link then means.
"""

import base64
import html
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

LONGEST = 10_000  # characters
ROUNDS = 5  # of encoding, one within the other
MOST_WRAPS = 200  # line ends within links
HOST = re.compile(r"(?<![\w.-])(?:www\.)?playground\.tensorflow\.org\.?(?::\d+)?(?![\w-]|\.\w)", re.IGNORECASE)
HIDDEN = "_hide"  # behind the name of a control that the page does not show
# Only the page has these keys, so they tell a copy of it at another address.
_TELLING = re.compile(r"(?<!\w)(?:networkShape|regDataset|percTrainData)=")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_WIDE = str.maketrans("＃＆＝？：／", "#&=?:/")  # as East Asian keyboards have them
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
# What ends a link: white space, quotes, brackets and the marks of HTML and Markdown.
_AROUND = re.compile(r"([\s<>\"“”„«»`|(){}\[\]]+)")
_WRAP = re.compile(r"\s+|\s*\n[\s>|]*")  # a line end, in a quoted message too
_FILTERED = re.compile(r".*urldefense\.com/v3/__(?P<link>.*)__;(?P<signs>[\w-]*)!!.*")
_CUT = re.compile(r"(?:…|\.\.\.)\W*$")
_AFTER = "'’‘.,;:!?*_~…"  # what prose puts behind a link
# Widths whose commas became blanks. What is taken apart in a number is taken apart at the end of a line.
_WIDTHS = re.compile(r"networkShape=(?:[\d.,]|(?:%20|[ \t])+(?=\d))+(?=&|\s*$)")
_NUMBER = re.compile(r"[\d.,]+")
_WORDS = frozenset(
    ("true", "false", "relu", "tanh", "sigmoid", "linear", "none", "L1", "L2", "circle", "xor", "gauss", "spiral",
     "reg-plane", "reg-gauss", "classification", "regression")
)  # fmt: skip


@dataclass(frozen=True)
class Link:
    """The state of one link, as the page has it behind its #; whether that # was there, and whether the end is
    missing."""

    state: str
    marked: bool = True
    cut: bool = False


def links(text: str, keys: Collection[str]) -> list[Link]:
    """The different links in a text, given the `keys` of a state. A link that is shown a second time without its state
    or cut short is the same one."""
    if len(text) > LONGEST:
        return []
    text = _WIDTHS.sub(lambda shape: re.sub(r",?(?:%20|[ \t])+", ",", shape[0]), _unescaped(text))
    found = {link.state: link for piece in _pieces(text, keys) if (link := _link(piece, keys)) is not None}

    def shown_again(state: str, link: Link) -> bool:
        return (not state or link.cut) and any(other != state and other.startswith(state) for other in found)

    return [link for state, link in found.items() if not shown_again(state, link)]


def _unescaped(text: str) -> str:
    """Without invisible characters, and without what HTML, JSON, mail and shells put before characters."""
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")  # soft hyphens, zero-width spaces
    text = text.translate(_WIDE)
    if "=3D" in text:  # quoted-printable, as mail is sent
        text = re.sub(r"=[ \t]*\r?\n", "", text).replace("=3D", "=")
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\\", "")
    for _ in range(ROUNDS):
        # HTML takes the beginning of &regDataset for the sign ®.
        plainer = text.replace("&reg;", "&reg").replace("®", "&reg")
        plainer = _ENTITY.sub(lambda found: html.unescape(found[0]), plainer)
        if plainer == text:
            break
        text = plainer
    return text


def _decoded(text: str) -> str:
    for _ in range(ROUNDS):
        plainer = _unescaped(unquote(text))
        if plainer == text:
            break
        text = plainer
    return text


def _pieces(text: str, keys: Collection[str]) -> Iterator[str]:
    """What could be links, each in one piece again where its lines were wrapped."""
    parts = _AROUND.split(text)
    current, wraps = parts[0], 0
    for between, piece in zip(parts[1::2], parts[2::2], strict=True):
        if wraps < MOST_WRAPS and _WRAP.fullmatch(between) and _goes_on(current, piece, "\n" in between, keys):
            current, wraps = current + piece, wraps + 1
        else:
            yield current
            current = piece
    yield current


def _goes_on(begun: str, piece: str, line_end: bool, keys: Collection[str]) -> bool:
    """Whether `piece`, behind white space, is the rest of a link and no prose: where they meet, they make a value that
    the page knows."""
    plain = _decoded(begun)
    if not (HOST.search(plain) or _TELLING.search(plain)) or HOST.search(_decoded(piece)):
        return False
    before, after = re.split("[#&?]", plain), re.split("[#&?]", _decoded(begun + piece))
    meeting = after[min(len(before), len(after)) - 1]
    if meeting == before[-1]:
        return True
    name, _, value = meeting.partition("=")
    if name not in keys and not name.endswith(HIDDEN):
        return False
    value = value.rstrip(_AFTER)
    return value in _WORDS or (_NUMBER.fullmatch(value) is not None and (line_end or len(after) > len(before)))


def _link(piece: str, keys: Collection[str]) -> Link | None:
    piece = _unwrapped(piece)
    text = re.sub(r"\s", "", _decoded(piece))
    host = HOST.search(text)
    if host is None and not _TELLING.search(text):
        return None
    rest = _AROUND.split(text if host is None else text[host.end() :])[0].rstrip(_AFTER)
    address, _mark, state = rest.partition("#")
    query = (address.partition("?")[2] or address).lstrip("/&")
    # The page reads nothing before its #: a state that stands there has lost it.
    if "=" not in state and any(pair.partition("=")[0] in keys for pair in query.split("&")):
        return Link(query, False, _is_cut(piece, query, keys))
    state = state.lstrip("#/?!&")
    return Link(state, True, _is_cut(piece, state, keys))


def _is_cut(piece: str, state: str, keys: Collection[str]) -> bool:
    """Whether the end of a link is missing: dots stand for it, or it ends within a key or before a value."""
    name, equals, value = state.rpartition("&")[2].partition("=")
    begun = any(key.startswith(name) and (key != name or equals) for key in keys if name and not value)
    return _CUT.search(piece) is not None or (begun and "&" in state)


def _original(found: re.Match[str]) -> str:
    """A link as it was before a mail filter put stars for some of its characters, and listed them behind."""
    listed = found["signs"] + "=" * (-len(found["signs"]) % 4)
    try:
        signs = iter(base64.urlsafe_b64decode(listed).decode())
    except ValueError:
        return found["link"]
    return re.sub(r"\*", lambda star: next(signs, star[0]), found["link"])


def _unwrapped(piece: str) -> str:
    """The link within a redirect of a mail or search service, which has it as one of its values."""
    for _ in range(ROUNDS):
        piece = _FILTERED.sub(_original, piece)
        address, _mark, query = piece.partition("?")
        if HOST.search(_decoded(address)):
            break
        values = [pair.partition("=")[2] for pair in re.split("[&#]", query)]
        if "urldefense.proofpoint.com/v2/" in address:  # which writes - for % and _ for /
            values = [unquote(value.replace("-", "%").replace("_", "/")) for value in values]
        inner = next((value for value in values if HOST.search(_decoded(value))), None)
        if inner is None:
            break
        # One that is not encoded goes on to the end.
        piece = piece[piece.index(inner) :] if f"{inner}#" in piece else unquote(inner)
    return piece
