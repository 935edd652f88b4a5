-- De uitkomsten. De prijs volgt de formule van het model in `subsidie` (SEOR bijlage I.2), zonder
-- plafond; hier komt die formule als :prijs binnen (lezing 6 tot en met 10).

-- tabel maandstand_met_rang
select rang, traject_id, maand, gemeentecode, type, loonwaarde, deeltijdfactor, :prijs as prijs,
       lopend, instroom, uitstroom, telt
from (
  select t.rang, t.traject_id, m.maand, m.gemeentecode, m.type, m.loonwaarde, w.deeltijdfactor, l.wmlMetToeslag,
         case when (m.maand > t.begin_maand or day(t.begindatum) = 1)
               and (t.eind_maand is null or m.maand < t.eind_maand or t.einddatum = last_day(t.einddatum))
               and (t.eind_maand is null or t.eind_maand <> t.begin_maand)
           then 1 else 0 end as lopend,
         case when m.maand = t.begin_maand then 1 else 0 end as instroom,
         case when m.maand = t.eind_maand then 1 else 0 end as uitstroom,
         case when t.vorm = 'TIJDELIJK' then 0 else 1 end as telt
  from maandwaarde m
  join traject t on t.traject = m.traject
  left join werkgever w on w.persoon = t.persoon and w.maand = m.maand
  left join mens p on p.persoon = t.persoon
  left join wml l
    on l.maand = m.maand and l.normuren = w.normuren
    and l.leeftijd = coalesce(least(cast(floor((m.maand - p.geboortemaand) / 12) as int), :volwassen), :volwassen)
  where m.maand between :van and :tot) m

-- Bedragen tellen op in hele honderdmiljoensten van een euro: dan maakt de volgorde niets uit.

-- tabel telling
select gemeentecode, maand,
       cast(sum(instroom) as bigint) as instroom, cast(sum(uitstroom) as bigint) as uitstroom,
       cast(sum(lopend) as bigint) as lopend,
       cast(coalesce(sum(case when lopend = 1 then cast(round(prijs * 1e8) as bigint) end), 0) as bigint) as bedrag,
       count(case when lopend = 1 then prijs end) as met_prijs
from maandstand_met_rang
where telt = 1
group by gemeentecode, maand

-- tabel trajecten_met_rang
select t.rang, t.traject_id, n.persoon_id, e.gemeentecode, t.begindatum, t.einddatum, t.vorm, w.werkgever_id,
       b.loonwaarde as loonwaarde_start, t.aantal_nummers
from traject t
join nummer n on n.nummer = cast(floor(t.traject / 1000) as int)
join maandwaarde b on b.traject = t.traject and b.maand = greatest(t.begin_maand, :ondergrens)
join maandwaarde e on e.traject = t.traject and e.maand = coalesce(t.eind_maand, :tot)
left join werkgever w on w.persoon = t.persoon and w.maand = t.begin_maand

-- Wat elke regel deed, per traject (lezing 37).

-- tabel correctie
select regel, traject, count(*) as rijen from maandrij where regel <> '' group by regel, traject
union all
select 'R3', traject, sum(rijen) from r3 group by traject
union all
select 'R4', traject, count(*) from trajectdeel where r4 group by traject
union all
select k.regel, d.traject, count(*) from koppeling k join trajectdeel d on d.deel = k.later
group by k.regel, d.traject
union all
select 'R8', traject, maanden from r8

-- tabel correcties_detail
select c.regel, t.traject_id, cast(c.rijen as bigint) as aantal_rijen
from correctie c
join traject t on t.traject = c.traject
