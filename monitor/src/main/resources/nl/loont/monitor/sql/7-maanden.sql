-- De maanden van een portie trajecten. De prijs volgt de formule van het model in `subsidie` (SEOR bijlage
-- I.2), zonder plafond; hier komt die formule als :prijs binnen (lezing 6 en 7).

-- beeld maandstand
select rang, traject_id, maand, gemeentecode, type, loonwaarde, deeltijdfactor, :prijs as prijs,
       case when maand between eerste_lopend and laatste_lopend then 1 else 0 end as lopend,
       case when maand = begin_maand then 1 else 0 end as instroom,
       case when maand = eind_maand then 1 else 0 end as uitstroom,
       telt,
       case when maand - geboortemaand < 21 * 12 then 1 else 0 end as jeugd,
       maand - begin_maand + 1 as maand_van_traject
from maand_met_baan

-- Bedragen tellen op in hele honderdmiljoensten van een euro: dan maakt de volgorde niets uit.

-- tabel telling
select gemeentecode, maand, jeugd,
       cast(sum(instroom) as bigint) as instroom, cast(sum(uitstroom) as bigint) as uitstroom,
       cast(sum(lopend) as bigint) as lopend,
       cast(coalesce(sum(case when lopend = 1 then cast(round(prijs * 1e8) as bigint) end), 0) as bigint) as bedrag,
       count(case when lopend = 1 then prijs end) as met_prijs,
       cast(coalesce(sum(case when lopend = 1 then cast(round(loonwaarde * 1e6) as bigint) end), 0) as bigint) as loonwaarde,
       count(case when lopend = 1 then loonwaarde end) as met_loonwaarde,
       cast(coalesce(sum(case when lopend = 1 then cast(round(deeltijdfactor * 1e6) as bigint) end), 0) as bigint) as deeltijd,
       count(case when lopend = 1 then deeltijdfactor end) as met_deeltijd,
       count(case when lopend = 1 and type = 'FORFAITAIR' then 1 end) as forfaitair,
       count(case when lopend = 1 and loonwaarde < 50 then 1 end) as lage_loonwaarde
from maandstand
where telt = 1
group by gemeentecode, maand, jeugd

-- De eerste en de achtste maand van elk traject, voor de samenstelling van de instroom.

-- tabel begin
select rang, maand, maand_van_traject, loonwaarde, deeltijdfactor, prijs
from maandstand
where maand_van_traject in (1, 8)
