"""What a peer found."""

from dataclasses import dataclass


@dataclass
class Task:
    """What a peer is asked: a file, its time, its threads, and where to begin."""

    model: str
    seconds: float
    threads: int
    # Names of the columns of the visits that it begins with: none for an empty plan.
    start: frozenset[str] = frozenset()


@dataclass
class Answer:
    """Points of the best solution as the peer counts them, its bound, and the columns that are 1."""

    points: float | None
    bound: float | None
    seconds: float
    status: str
    chosen: list[str]
