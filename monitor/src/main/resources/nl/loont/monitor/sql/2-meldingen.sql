-- Van regels naar meldingen: een nummer is (persoon, berichtgever, voorzieningnummer), vergeleken
-- als tekst (lezing 14). Nummers en personen krijgen een rangnummer in de volgorde van hun tekst.

-- tabel nummer
select cast(row_number() over (order by persoon_id || '/', voorziening_nr, berichtgever) as int) as nummer,
       cast(dense_rank() over (order by persoon_id || '/') as int) as persoon,
       persoon_id, berichtgever, voorziening_nr
from (
  select distinct persoon_id, berichtgever, voorziening_nr
  from keuring
  where reden is null and berichtmaand <= :tot + 3)

-- Van twee regels met hetzelfde nummer, type en berichtmaand geldt de laatste naar bestand en
-- regelnummer (lezing 17). De buren in de tijd komen mee: eerste en volgend bericht.

-- tabel regel
select n.persoon, n.nummer, k.type, k.berichtmaand, k.gemeentecode, k.begindatum, k.einddatum, k.loonwaarde,
       first_value(k.berichtmaand) over op_volgorde as eerste_bericht,
       lead(k.berichtmaand) over op_volgorde as volgend_bericht,
       lead(k.type) over op_volgorde as volgend_type,
       first_value(k.type) over op_volgorde as eerste_type,
       last_value(k.type) over geheel as laatste_type
from keuring k
join nummer n
  on n.persoon_id = k.persoon_id and n.voorziening_nr = k.voorziening_nr and n.berichtgever = k.berichtgever
where k.reden is null and k.berichtmaand <= :tot + 3
window op_volgorde as (partition by n.nummer order by k.type, k.berichtmaand, k.bestand, k.regelnummer),
       geheel as (partition by n.nummer order by k.type, k.berichtmaand, k.bestand, k.regelnummer
                  rows between unbounded preceding and unbounded following)

-- Een nummer waarvan het type wisselt valt uiteen in delen (lezing 18). Een bericht dat na het
-- einde van zijn deel kwam, hoort bij de maand van dat einde.

-- tabel wisseling
select persoon, nummer, type, berichtmaand, gemeentecode, begindatum, einddatum, loonwaarde,
       cast(sum(nieuw) over (partition by nummer order by plek, begindatum, type, berichtmaand
                             rows between unbounded preceding and current row) as int) as volgnr
from (
  select *,
         case when type = lag(type) over (partition by nummer order by plek, begindatum, type, berichtmaand)
           then 0 else 1 end as nieuw
  from (
    select *, least(berichtmaand, coalesce(year(einddatum) * 12 + month(einddatum), berichtmaand)) as plek
    from regel
    where eerste_type <> laatste_type
      and (volgend_bericht is null or volgend_bericht <> berichtmaand or volgend_type <> type)) r) s

-- tabel melding
select persoon, nummer, cast(nummer as bigint) * 1000 + 1 as deel, 1 as volgnr, type, berichtmaand,
       eerste_bericht, volgend_bericht, gemeentecode, begindatum, einddatum, loonwaarde
from regel
where eerste_type = laatste_type and (volgend_bericht is null or volgend_bericht <> berichtmaand)
union all
select persoon, nummer, cast(nummer as bigint) * 1000 + volgnr as deel, volgnr, type, berichtmaand,
       min(berichtmaand) over (partition by nummer, volgnr) as eerste_bericht,
       lead(berichtmaand) over (partition by nummer, volgnr order by berichtmaand) as volgend_bericht,
       gemeentecode, begindatum, einddatum, loonwaarde
from wisseling
