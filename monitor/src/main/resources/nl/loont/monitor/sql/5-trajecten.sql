-- Van delen naar trajecten: een keten van gekoppelde delen, hoe lang ook, is één traject. Een traject
-- heet naar zijn eerste deel (hier: het getal `traject`).

-- tabel keten
with recursive schakels(deel, traject) as (
  select distinct k.eerder, k.eerder
  from koppeling k
  left join koppeling v on v.later = k.eerder
  where v.later is null
  union all
  select k.later, s.traject
  from schakels s
  join koppeling k on k.eerder = s.deel)
select deel, traject from schakels

-- tabel trajectdeel
select d.deel, coalesce(k.traject, d.deel) as traject, d.persoon, d.nummer, d.type,
       d.begindatum, d.einddatum, d.begin_maand, d.eind_maand, d.einde_gemeld_maand, d.nalevering, d.r4, o.later as opvolger
from deel d
left join keten k on k.deel = d.deel
left join koppeling o on o.eerder = d.deel

-- Delen worden eerst gekoppeld en dan afgekapt op het einde van de onderzoeksperiode: vorm en aantal
-- nummers kijken alleen naar delen die voor dat einde begonnen (lezing 2).

-- tabel traject_geheel
select t.traject, e.persoon, e.nummer, e.begindatum,
       case when t.lopende_delen > 0 or t.einddatum > :tot_dag then null else t.einddatum end as einddatum,
       e.type as eerste_type, t.gevolgd, t.aantal_nummers
from (
  select traject, min(begindatum) as begindatum, max(einddatum) as einddatum,
         count(*) - count(einddatum) as lopende_delen,
         count(distinct case when begindatum <= :tot_dag then nummer end) as aantal_nummers,
         sum(case when type = 'LKS_PWET' and begindatum <= :tot_dag then 1 else 0 end) > 0 as gevolgd
  from trajectdeel
  group by traject) t
join trajectdeel e on e.deel = t.traject
where t.begindatum <= :tot_dag

-- Een traject_id dat al bestaat krijgt een volgnummer (lezing 19). Lopend is een traject van de eerste
-- maand waarvan het de eerste dag meemaakt tot de laatste waarvan het de laatste dag meemaakt; begint en
-- eindigt het in dezelfde maand, dan is het nooit lopend (lezing 1).

-- tabel traject
select traject, persoon, begindatum, einddatum, traject_id, begin_maand, eind_maand,
       case when eerste_type = 'LKS_PWET' then 'REGULIER'
            when gevolgd then eerste_type || '_GEVOLGD'
            else eerste_type end as vorm,
       case when eerste_type = 'TIJDELIJK' and not gevolgd then 0 else 1 end as telt,
       case when day(begindatum) = 1 then begin_maand else begin_maand + 1 end as eerste_lopend,
       case when eind_maand is null then :tot
            when eind_maand = begin_maand then 0
            when einddatum = last_day(einddatum) then eind_maand
            else eind_maand - 1 end as laatste_lopend,
       aantal_nummers,
       cast(:eerste_rang + row_number() over (order by traject_id) as bigint) as rang
from (
  select t.*,
         cast(year(t.begindatum) * 12 + month(t.begindatum) as int) as begin_maand,
         cast(year(t.einddatum) * 12 + month(t.einddatum) as int) as eind_maand,
         n.persoon_id || '/' || n.voorziening_nr ||
         case when row_number() over (partition by t.persoon, n.voorziening_nr order by t.begindatum, t.traject) = 1
           then ''
           else ':' || cast(row_number() over (partition by t.persoon, n.voorziening_nr
                                               order by t.begindatum, t.traject) as string) end as traject_id
  from traject_geheel t
  join nummer n on n.nummer = t.nummer) t
where einddatum is null or einddatum >= :van_dag
