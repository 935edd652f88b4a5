-- Zonder banen is er niets te koppelen, en blijven de maanden op volgorde.

-- beeld maand_met_baan
select *, cast(null as double) as deeltijdfactor, cast(null as double) as wmlMetToeslag
from maand_van_blok
