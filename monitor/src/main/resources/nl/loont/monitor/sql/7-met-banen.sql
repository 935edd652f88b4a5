-- Bij het koppelen van banen gaat de volgorde van de maanden verloren.

-- tabel maand_met_baan
select b.*, w.deeltijdfactor, w.wmlMetToeslag
from maand_van_blok b
left join werkgever w on w.persoon = b.persoon and w.maand = b.maand
order by b.rang, b.maand
