"""What a level means for whoever meets it."""

from collections.abc import Mapping

from ..cards import Lang
from ..finding import Level

LEVELS: Mapping[Level, Mapping[Lang, str]] = {
    Level.ERROR: {
        "id": "galat: pembaca akan tersesat atau halaman putus; menghentikan pembangunan situs",
        "en": "error: a reader would be misled or a page breaks; stops the build",
    },
    Level.WARNING: {"id": "peringatan: menahan penggabungan", "en": "warning: blocks a merge"},
    Level.NOTICE: {
        "id": "catatan: perlu dilihat orang; tidak pernah menahan",
        "en": "notice: a person should look; never blocks",
    },
}
