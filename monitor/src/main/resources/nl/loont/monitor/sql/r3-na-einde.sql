-- R3 Berichten na het einde: berichtmaanden na de gemelde einddatum vervallen. Hun nieuws blijft: de
-- einddatum, en de loonwaarde van de nieuwste, die in de maand van het einde komt (lezing 16, 29).

-- tabel r3
select deel, traject, max(einde_gemeld_maand) as maand, count(*) as rijen,
       nullif(max_by(coalesce(loonwaarde, -1e0), eerste), -1e0) as loonwaarde
from bericht
where not nalevering and eerste > einde_gemeld_maand
group by deel, traject

-- Elke andere melding geldt vanaf haar maand tot de volgende, of tot het einde (lezing 28).

-- beeld blok_gewoon
select deel, traject, type, gemeentecode, loonwaarde, '' as regel,
       cast(greatest(eerste, van_maand) as int) as van,
       cast(least(coalesce(volgend_bericht - 1, tot_maand), tot_maand) as int) as tot
from bericht
where not nalevering
  and greatest(eerste, van_maand) <= least(coalesce(volgend_bericht - 1, tot_maand), tot_maand)
union all
select * from blok_r1
union all
select * from blok_r2

-- De eindmaand met een latere loonwaarde wordt een eigen blok.

-- tabel blok
select b.traject, b.type, b.gemeentecode, b.loonwaarde, b.regel, b.van,
       case when l.deel is null then b.tot else b.tot - 1 end as tot
from blok_gewoon b
left join r3 l on l.deel = b.deel and l.maand = b.tot and l.loonwaarde is not null
where l.deel is null or b.van < b.tot
union all
select b.traject, b.type, b.gemeentecode, l.loonwaarde, b.regel, b.tot, b.tot
from blok_gewoon b
join r3 l on l.deel = b.deel and l.maand = b.tot and l.loonwaarde is not null
