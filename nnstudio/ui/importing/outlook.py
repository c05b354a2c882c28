"""What importing will make of a table, in a sentence or two."""

from ...data.reading import MOST_LOST, Outlook
from ..text import tr
from ..theme import grouped, listed


def outlook_text(made: Outlook) -> str:
    """ "Keeps 182 of 891 rows", which columns are left out for their gaps, and how many gaps are filled."""
    kept = (grouped(made.kept), grouped(made.seen))
    if made.whole:
        parts = [tr("Keeps {0} of {1} rows.").format(*kept)]
    else:
        parts = [tr("Keeps {0} of the first {1} rows.").format(*kept)]
    if made.kept < (1 - MOST_LOST) * made.seen:
        parts.append(tr("The others lack a value: filling gaps, or leaving columns out, keeps more of them."))
    if made.left_out:
        names = listed([one.column for one in made.left_out])
        parts.append(tr("Leaves out columns that are mostly empty: {0}.").format(names))
    if made.filled:
        parts.append(tr("Gaps to be filled from the training part: {0}.").format(grouped(made.filled)))
    return " ".join(parts)
