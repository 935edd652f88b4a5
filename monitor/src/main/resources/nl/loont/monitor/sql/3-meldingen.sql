-- Een nummer is (persoon, berichtgever, voorzieningnummer), vergeleken als tekst (lezing 14). Nummers en
-- personen krijgen een rangnummer in de volgorde van hun tekst (lezing 27).

-- tabel nummer
select cast(row_number() over (order by persoon_id || '/', voorziening_nr, berichtgever) as int) as nummer,
       cast(dense_rank() over (order by persoon_id || '/') as int) as persoon,
       persoon_id, berichtgever, voorziening_nr
from (select distinct persoon_id, berichtgever, voorziening_nr from stand_portie) s

-- tabel stand
select n.persoon, n.nummer, s.type, s.eerste, s.laatste, s.gemeentecode, s.begindatum, s.einddatum, s.loonwaarde
from stand_portie s
join nummer n
  on n.persoon_id = s.persoon_id and n.voorziening_nr = s.voorziening_nr and n.berichtgever = s.berichtgever

-- tabel verweven_nummer
select v.sleutel, v.na_einde, n.persoon, n.nummer
from verweven_portie v
join nummer n
  on n.persoon_id = v.persoon_id and n.voorziening_nr = v.voorziening_nr and n.berichtgever = v.berichtgever

-- Van twee regels met hetzelfde nummer, type en berichtmaand geldt de laatste naar bestand en
-- regelnummer (lezing 17).

-- tabel regel
select persoon, nummer, na_einde, type, berichtmaand, gemeentecode, begindatum, einddatum, loonwaarde
from (
  select n.persoon, n.nummer, n.na_einde, r.type, r.berichtmaand, r.gemeentecode, r.begindatum, r.einddatum, r.loonwaarde,
         row_number() over (partition by n.nummer, r.type, r.berichtmaand
                            order by r.bestand desc, r.regelnummer desc) as plaats
  from regel_portie r
  join verweven_nummer n on n.sleutel = r.sleutel) r
where plaats = 1

-- Gelijke regels die op elkaar volgen zijn weer één stand, tenzij er na een einddatum nog bericht kwam:
-- R3 telt die regels.

-- tabel melding_los
select persoon, nummer, type, eerste, laatste, gemeentecode, begindatum, einddatum, loonwaarde
from stand
where nummer not in (select nummer from verweven_nummer)
union all
select persoon, nummer, type, berichtmaand, berichtmaand, gemeentecode, begindatum, einddatum, loonwaarde
from regel
where na_einde = 1
union all
select persoon, nummer, type, min(berichtmaand), max(berichtmaand), gemeentecode, begindatum, einddatum, loonwaarde
from (
  select *, sum(nieuw) over (partition by nummer order by berichtmaand, begindatum, type
                             rows between unbounded preceding and current row) as stuk
  from (
    select *,
           case when type = lag(type) over (partition by nummer order by berichtmaand, begindatum, type)
                 and gemeentecode is not distinct from
                     lag(gemeentecode) over (partition by nummer order by berichtmaand, begindatum, type)
                 and begindatum = lag(begindatum) over (partition by nummer order by berichtmaand, begindatum, type)
                 and einddatum is not distinct from
                     lag(einddatum) over (partition by nummer order by berichtmaand, begindatum, type)
                 and loonwaarde is not distinct from
                     lag(loonwaarde) over (partition by nummer order by berichtmaand, begindatum, type)
             then 0 else 1 end as nieuw
    from regel
    where na_einde = 0) r) g
group by persoon, nummer, stuk, type, gemeentecode, begindatum, einddatum, loonwaarde

-- Een nummer waarvan het type wisselt valt uiteen in delen (lezing 18). Een bericht dat na het einde van
-- zijn deel kwam, hoort bij de maand van dat einde.

-- tabel wisselend
select nummer from melding_los group by nummer having min(type) <> max(type)

-- beeld melding_geknipt
select persoon, nummer, type, eerste, laatste, gemeentecode, begindatum, einddatum, loonwaarde, 1 as volgnr
from melding_los
where nummer not in (select nummer from wisselend)
union all
select persoon, nummer, type, eerste, laatste, gemeentecode, begindatum, einddatum, loonwaarde,
       cast(sum(nieuw) over (partition by nummer order by plek, begindatum, type, eerste
                             rows between unbounded preceding and current row) as int) as volgnr
from (
  select *,
         case when type = lag(type) over (partition by nummer order by plek, begindatum, type, eerste)
           then 0 else 1 end as nieuw
  from (
    select *, least(eerste, coalesce(year(einddatum) * 12 + month(einddatum), eerste)) as plek
    from melding_los
    where nummer in (select nummer from wisselend)) l) s

-- De buren in de tijd komen mee: het eerste en het volgende bericht van het deel.

-- tabel melding
select persoon, nummer, cast(nummer as bigint) * 1000 + volgnr as deel, volgnr, type, eerste, laatste,
       min(eerste) over (partition by nummer, volgnr order by eerste) as eerste_bericht,
       lead(eerste) over (partition by nummer, volgnr order by eerste) as volgend_bericht,
       gemeentecode, begindatum, einddatum, loonwaarde
from melding_geknipt
