-- R3 Berichten na het einde: berichtmaanden na de gemelde einddatum vervallen. Hun nieuws blijft: de
-- einddatum, en de loonwaarde van de nieuwste, die in de maand van het einde komt (lezing 16, 29).

-- tabel r3
select deel, traject, max(einde_gemeld_maand) as maand, count(*) as rijen,
       nullif(max_by(coalesce(loonwaarde, -1e0), berichtmaand), -1e0) as loonwaarde
from bericht
where not nalevering and berichtmaand > einde_gemeld_maand
group by deel, traject

-- Elke andere melding geldt vanaf haar maand tot de volgende, of tot het einde (lezing 28).

-- tabel blok
select deel, traject, type, gemeentecode, loonwaarde, '' as regel,
       greatest(berichtmaand, van_maand) as van,
       least(coalesce(volgend_bericht - 1, tot_maand), tot_maand) as tot
from bericht
where not nalevering
  and greatest(berichtmaand, van_maand) <= least(coalesce(volgend_bericht - 1, tot_maand), tot_maand)
union all
select * from blok_r1
union all
select * from blok_r2
