-- Van regels naar meldingen. Regels van één nummer waarin alles gelijk is, vormen een stand met een
-- eerste en een laatste maand. Dat maakt van maandelijkse leveringen een fractie aan rijen.

-- tabel stand_kort
select persoon_id, berichtgever, voorziening_nr, type, gemeentecode, begindatum, einddatum, loonwaarde,
       min(berichtmaand) as eerste, max(berichtmaand) as laatste, count(*) as regels
from levering_goed
where berichtmaand <= :laatste_bericht
group by persoon_id, berichtgever, voorziening_nr, type, gemeentecode, begindatum, einddatum, loonwaarde
