-- Tellingen over alle porties samen.

-- tabel maand_telling
select gemeentecode, maand,
       cast(sum(instroom) as bigint) as instroom, cast(sum(uitstroom) as bigint) as uitstroom,
       cast(sum(lopend) as bigint) as lopend, cast(sum(bedrag) as bigint) as bedrag,
       cast(sum(met_prijs) as bigint) as met_prijs
from telling
group by gemeentecode, maand

-- tabel landmaand
select k.tekst as maand,
       cast(coalesce(sum(t.instroom), 0) as bigint) as instroom,
       cast(coalesce(sum(t.uitstroom), 0) as bigint) as uitstroom,
       cast(coalesce(sum(t.lopend), 0) as bigint) as lopend,
       cast(coalesce(sum(t.bedrag), 0) as double) / 1e8 as uitgaven,
       cast(sum(t.bedrag) as double) / 1e8 / cast(nullif(sum(t.met_prijs), 0) as double) as gemiddelde_prijs
from kalender k
left join maand_telling t on t.maand = k.maand
where k.maand between :van and :tot
group by k.tekst

-- Een rij voor elke gemeente die in dat jaar bestaat, en voor elke code met een telling (lezing 12).

-- tabel gemeentemaand
select r.gemeentecode, k.tekst as maand,
       cast(coalesce(t.instroom, 0) as bigint) as instroom,
       cast(coalesce(t.uitstroom, 0) as bigint) as uitstroom,
       cast(coalesce(t.lopend, 0) as bigint) as lopend,
       cast(coalesce(t.bedrag, 0) as double) / 1e8 as uitgaven,
       cast(t.bedrag as double) / 1e8 / cast(nullif(t.met_prijs, 0) as double) as gemiddelde_prijs,
       coalesce(t.lopend, 0) / (i.inwoners / 10000) as lopend_per_10000
from (
  select g.gemeentecode, m.maand
  from gemeente_goed g
  join kalender m on m.jaar = g.jaar
  where m.maand between :van and :tot
  union
  select gemeentecode, maand
  from maand_telling
  where instroom > 0 or uitstroom > 0 or lopend > 0) r
join kalender k on k.maand = r.maand
left join maand_telling t on t.gemeentecode = r.gemeentecode and t.maand = r.maand
left join (
  select gemeentecode, jaar, nullif(max(inwoners_15_65), 0) as inwoners
  from gemeente_goed
  group by gemeentecode, jaar) i
  on i.gemeentecode = r.gemeentecode and i.jaar = k.jaar

-- tabel correcties
select r.regel, count(d.traject_id) as aantal_trajecten, cast(coalesce(sum(d.aantal_rijen), 0) as bigint) as aantal_rijen
from (values ('R1'), ('R2'), ('R3'), ('R4'), ('R5'), ('R6'), ('R7'), ('R8')) r(regel)
left join correcties_detail d on d.regel = r.regel
group by r.regel
