-- R8 Loonwaarde: ontbreekt de loonwaarde van LKS op grond van de Participatiewet, dan geldt het
-- gemiddelde over de maanden van hetzelfde traject waarin zij wel bekend is (lezing 30). De som loopt
-- over hele miljoensten, zodat de volgorde van optellen niets uitmaakt.

-- tabel r8
select b.traject,
       cast(sum(cast(round(b.loonwaarde * 1e6) as bigint) * (b.tot - b.van + 1)) as double)
         / sum(case when b.loonwaarde is not null then b.tot - b.van + 1 end) / 1e6 as gemiddelde,
       sum(case when b.loonwaarde is null then b.tot - b.van + 1 end) as maanden
from blok b
join (select distinct traject from blok where type = 'LKS_PWET' and loonwaarde is null) g
  on g.traject = b.traject
where b.type = 'LKS_PWET'
group by b.traject
having count(b.loonwaarde) > 0

-- Forfaitair is altijd 50 (lezing 5).

-- tabel blokwaarde
select b.traject, b.van, b.tot, b.type, b.gemeentecode,
       case b.type when 'FORFAITAIR' then 50e0
                   when 'LKS_PWET' then coalesce(b.loonwaarde, r.gemiddelde)
                   else b.loonwaarde end as loonwaarde
from blok b
left join r8 r on r.traject = b.traject

-- Wat elke regel deed, per traject (lezing 37).

-- tabel correcties_detail
select c.regel, t.rang, t.traject_id, cast(c.rijen as bigint) as aantal_rijen
from (
  select regel, traject, sum(tot - van + 1) as rijen from blok where regel <> '' group by regel, traject
  union all
  select 'R3', traject, sum(rijen) from r3 group by traject
  union all
  select 'R4', traject, count(*) from trajectdeel where r4 group by traject
  union all
  select k.regel, d.traject, count(*) from koppeling k join trajectdeel d on d.deel = k.later
  group by k.regel, d.traject
  union all
  select 'R8', traject, maanden from r8) c
join traject t on t.traject = c.traject

-- tabel trajecten
select t.rang, t.traject_id, n.persoon_id, e.gemeentecode, t.begindatum, t.einddatum, t.vorm, w.werkgever_id,
       b.loonwaarde as loonwaarde_start, t.aantal_nummers
from traject t
join nummer n on n.nummer = cast(floor(t.traject / 1000) as int)
join blokwaarde b on b.traject = t.traject and b.van = greatest(t.begin_maand, :ondergrens)
join blokwaarde e on e.traject = t.traject and e.tot = coalesce(t.eind_maand, :tot)
left join werkgever w on w.persoon = t.persoon and w.maand = t.begin_maand
