from typing import Final

REDUCTION: Final = "multiprocessing.reduction"
