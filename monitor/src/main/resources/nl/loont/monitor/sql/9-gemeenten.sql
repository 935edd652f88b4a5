-- De inzet tussen gemeenten (SEOR §3.4, hoofdstuk 4 en bijlage II). De grenzen van de grootteklassen, ook op
-- de grens zelf, zijn die van SEOR voetnoot 16: klein tot 15.000 inwoners, groot boven 40.000.

-- Een tekort is cumulatief: de lasten tegen het budget van dit jaar en alle jaren ervoor in de periode.

-- tabel gemeentejaar
select gemeentecode, jaar, inwoners, inwoners_15_65, stedelijkheid, gr,
       case when inwoners < 15000 then 'klein' when inwoners <= 40000 then 'middelgroot' when inwoners > 40000 then 'groot' end as klasse,
       case when saldo < 0 then 1 when saldo >= 0 then 0 end as tekort
from (
  select gemeentecode, jaar, max(inwoners) as inwoners, nullif(max(inwoners_15_65), 0) as inwoners_15_65,
         max(stedelijkheid) as stedelijkheid, max(gr) as gr,
         sum(max(budget) - max(lasten)) over (partition by gemeentecode order by jaar) as saldo
  from gemeente_goed
  where jaar * 12 + 12 >= :van and jaar * 12 + 1 <= :tot
  group by gemeentecode, jaar) g

-- Het gebalanceerde paneel: gemeenten die in elk jaar bestaan en in de periode niet zijn heringedeeld, ook
-- niet als ontvangende gemeente (SEOR voetnoot 74: 336 van de 359 codes).

-- tabel paneelgemeente
select g.gemeentecode
from (select gemeentecode, count(*) as jaren from gemeentejaar group by gemeentecode) g
left join (
  select van as gemeentecode from herindeling where maand > :van and maand <= :tot
  union
  select naar from herindeling where maand > :van and maand <= :tot) h on h.gemeentecode = g.gemeentecode
where h.gemeentecode is null
  and g.jaren = (select count(distinct jaar) from kalender where maand between :van and :tot)

-- Trajecten van de doelgroepen van hoofdstuk 4. Een nugger had voor het begin geen inkomen uit werk of
-- uitkering en was geen scholier of student (SEOR voetnoot 39).

-- tabel trajectgroep
select rang, beschut, banenafspraak, vso_pro, nugger
from (
  select t.rang, coalesce(p.beschut, 0) as beschut,
         case when p.dgr_grondslag = 'BANENAFSPRAAK' then 1 else 0 end as banenafspraak,
         case when p.dgr_grondslag = 'VSO_PRO' then 1 else 0 end as vso_pro,
         case when i.sec = 'GEEN_INKOMEN' then 1 else 0 end as nugger
  from traject_figuur t
  left join mens_kenmerk p on p.persoon_id = t.persoon_id
  left join inkomen_voor i on i.traject_id = t.traject_id
  where t.vorm <> 'TIJDELIJK') g
where beschut + banenafspraak + vso_pro + nugger > 0

-- Eerst per stuk looptijd, dan pas per maand: van die stukken zijn er weinig verschillende.

-- tabel groepstelling
select v.gemeentecode, k.tekst as maand, sum(v.beschut) as beschut, sum(v.banenafspraak) as banenafspraak,
       sum(v.vso_pro) as vso_pro, sum(v.nugger) as nugger
from (
  select l.gemeentecode, l.van, l.tot,
         sum(g.beschut) as beschut, sum(g.banenafspraak) as banenafspraak, sum(g.vso_pro) as vso_pro, sum(g.nugger) as nugger
  from (select * from looptijd where rang in (select rang from trajectgroep)) l
  join trajectgroep g on g.rang = l.rang
  group by l.gemeentecode, l.van, l.tot) v
join kalender k on k.maand between v.van and v.tot
group by v.gemeentecode, k.tekst

-- Eerst hele getallen optellen, dan pas de index: dan maakt de volgorde niets uit.

-- tabel gemeentetelling
select t.gemeentecode, t.maand, sum(cast(t.bedrag as double) * 100 / w.indexcijfer) / 1e8 as uitgaven_2024,
       cast(sum(t.met_prijs) as bigint) as met_prijs,
       sum(cast(t.loonwaarde as double)) / 1e6 as loonwaarde, cast(sum(t.met_loonwaarde) as bigint) as met_loonwaarde,
       sum(cast(t.deeltijd as double)) / 1e6 as deeltijd, cast(sum(t.met_deeltijd) as bigint) as met_deeltijd,
       cast(sum(t.forfaitair) as bigint) as forfaitair, cast(sum(t.lage_loonwaarde) as bigint) as lage_loonwaarde
from (
  select gemeentecode, maand, jeugd, cast(sum(bedrag) as bigint) as bedrag, sum(met_prijs) as met_prijs,
         cast(sum(loonwaarde) as bigint) as loonwaarde, sum(met_loonwaarde) as met_loonwaarde,
         cast(sum(deeltijd) as bigint) as deeltijd, sum(met_deeltijd) as met_deeltijd,
         sum(forfaitair) as forfaitair, sum(lage_loonwaarde) as lage_loonwaarde
  from telling
  group by gemeentecode, maand, jeugd) t
left join wmlindex w on w.maand = t.maand and w.jeugd = t.jeugd
group by t.gemeentecode, t.maand

-- Alles per gemeente en maand, ook voor de evaluatie: de uitkomsten van de figuren 4.4 tot en met 4.9 met de
-- kenmerken van de gemeente. Prijzen van januari 2024. Een werktabel: niets is weggelaten.

-- tabel gemeentepaneel
select m.gemeentecode, m.maand, case when p.gemeentecode is null then 0 else 1 end as in_paneel,
       j.inwoners, j.inwoners_15_65, j.klasse, j.stedelijkheid, j.gr, j.tekort,
       m.instroom, m.uitstroom, m.lopend, m.uitgaven, m.gemiddelde_prijs, coalesce(t.met_prijs, 0) as met_prijs,
       coalesce(t.forfaitair, 0) as forfaitair, coalesce(t.lage_loonwaarde, 0) as lage_loonwaarde,
       cast(coalesce(g.beschut, 0) as bigint) as beschut, cast(coalesce(g.nugger, 0) as bigint) as nugger,
       cast(coalesce(g.banenafspraak, 0) as bigint) as banenafspraak, cast(coalesce(g.vso_pro, 0) as bigint) as vso_pro,
       m.lopend_per_10000,
       t.uitgaven_2024 / nullif(t.met_prijs, 0) as prijs,
       t.loonwaarde / nullif(t.met_loonwaarde, 0) as loonwaarde,
       t.deeltijd / nullif(t.met_deeltijd, 0) as deeltijdfactor,
       coalesce(t.uitgaven_2024, 0) / (j.inwoners_15_65 / 10000) as uitgaven_per_10000,
       coalesce(t.lage_loonwaarde, 0) / (j.inwoners_15_65 / 10000) as lage_loonwaarde_per_10000,
       coalesce(t.forfaitair, 0) / (j.inwoners_15_65 / 10000) as forfaitair_per_10000,
       100.0 * coalesce(t.forfaitair, 0) / nullif(m.lopend, 0) as aandeel_forfaitair
from gemeentemaand m
join kalender k on k.tekst = m.maand
left join gemeentetelling t on t.gemeentecode = m.gemeentecode and t.maand = k.maand
left join groepstelling g on g.gemeentecode = m.gemeentecode and g.maand = m.maand
left join gemeentejaar j on j.gemeentecode = m.gemeentecode and j.jaar = k.jaar
left join paneelgemeente p on p.gemeentecode = m.gemeentecode

-- tabel spreiding
select maand, lopend_per_10000 as inzet, gemeentecode, klasse, stedelijkheid, gr, tekort, lopend
from gemeentepaneel
where in_paneel = 1 and lopend_per_10000 is not null

-- tabel kwantielen
select maand, count(*) as gemeenten,
       percentile_cont(0.1) within group (order by inzet) as p10, percentile_cont(0.25) within group (order by inzet) as p25,
       percentile_cont(0.75) within group (order by inzet) as p75, percentile_cont(0.9) within group (order by inzet) as p90
from spreiding
group by maand

-- tabel figuur_3_12
select 'P75 min P25' as reeks, maand as x, p75 - p25 as waarde, gemeenten as aantal from kwantielen
union all
select 'P90 min P10', maand, p90 - p10, gemeenten from kwantielen

-- Hier zijn de gemeenten wat geteld wordt; een klein aantal gemeenten is geen klein aantal mensen. Alleen
-- het totaal waarover het aandeel gaat moet groot genoeg zijn.

-- tabel tabel_3_1
select s.soort as reeks, c.klasse as x,
       100.0 * sum(case when s.inzet >= c.van and s.inzet < c.tot then 1 else 0 end) / count(*) as waarde, count(*) as aantal
from (
  select maand, inzet, 'totaal' as soort from spreiding
  union all select maand, inzet, klasse from spreiding where klasse is not null
  union all select maand, inzet, 'stedelijkheid ' || cast(stedelijkheid as string) from spreiding where stedelijkheid is not null
  union all select maand, inzet, 'cumulatief tekort op het budget' from spreiding where tekort = 1
  union all select maand, inzet, 'in gemeenschappelijke regeling' from spreiding where gr = 1) s
join (values ('onder 15', 0, 15), ('15 tot 30', 15, 30), ('30 en meer', 30, 1000000)) c(klasse, van, tot) on 1 = 1
where s.maand = :peilmaand
group by s.soort, c.klasse

-- Gemiddelden over gemeenten naar grootteklasse. Een gemeente zonder traject met een prijs heeft geen prijs,
-- en uitgaven van nul.

-- tabel klassegemiddelde
select klasse as reeks, maand as x, sum(lopend) as lopend, avg(lopend_per_10000) as inzet,
       sum(met_prijs) as met_prijs, avg(prijs) as prijs, avg(uitgaven_per_10000) as uitgaven,
       sum(beschut) as beschut, avg(beschut / (inwoners_15_65 / 10000)) as beschut_per_10000,
       sum(nugger) as nugger, avg(nugger / (inwoners_15_65 / 10000)) as nugger_per_10000,
       sum(banenafspraak) as banenafspraak, avg(banenafspraak / (inwoners_15_65 / 10000)) as banenafspraak_per_10000,
       sum(vso_pro) as vso_pro, avg(vso_pro / (inwoners_15_65 / 10000)) as vso_pro_per_10000
from gemeentepaneel
where in_paneel = 1 and klasse is not null and inwoners_15_65 is not null
group by klasse, maand

-- tabel figuur_4_1
select reeks, x, inzet as waarde, cast(lopend as bigint) as aantal from klassegemiddelde
-- tabel figuur_4_2
select reeks, x, prijs as waarde, cast(met_prijs as bigint) as aantal from klassegemiddelde where met_prijs > 0
-- tabel figuur_4_3
select reeks, x, uitgaven as waarde, cast(met_prijs as bigint) as aantal
from klassegemiddelde
where x in (select x from land where met_prijs > 0)
-- tabel figuur_i_14
select reeks, x, beschut_per_10000 as waarde, cast(beschut as bigint) as aantal from klassegemiddelde
-- tabel figuur_i_15
select reeks, x, nugger_per_10000 as waarde, cast(nugger as bigint) as aantal from klassegemiddelde
-- tabel figuur_i_16
select reeks, x, banenafspraak_per_10000 as waarde, cast(banenafspraak as bigint) as aantal from klassegemiddelde
-- tabel figuur_i_17
select reeks, x, vso_pro_per_10000 as waarde, cast(vso_pro as bigint) as aantal from klassegemiddelde

-- tabel figuur_i_10
select 'gemiddelde over gemeenten' as reeks, maand as x, avg(inzet) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding group by maand

-- tabel figuur_i_11
select 'variatiecoëfficiënt' as reeks, maand as x, stddev_samp(inzet) / avg(inzet) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding group by maand having avg(inzet) > 0 and count(*) > 1

-- De plaats van elke gemeente per maand: laag tot en met P25, hoog boven P75 (SEOR bijlage I.4).

-- tabel gemeentetoestand
select s.gemeentecode, s.maand, case when s.inzet <= k.p25 then 'laag' when s.inzet > k.p75 then 'hoog' else 'gemiddeld' end as toestand
from spreiding s
join kwantielen k on k.maand = s.maand

-- tabel figuur_i_12
select eerste as reeks,
       case when wisselingen = 0 then 'nooit' when wisselingen = 1 then 'één keer' when wisselingen <= 4 then 'twee tot vier keer' else 'vijf keer en meer' end as x,
       100.0 * count(*) / sum(count(*)) over (partition by eerste) as waarde, sum(count(*)) over (partition by eerste) as aantal
from (
  select gemeentecode, min(case when volgnr = 1 then toestand end) as eerste,
         sum(case when toestand <> vorige then 1 else 0 end) as wisselingen
  from (
    select gemeentecode, toestand, row_number() over (partition by gemeentecode order by maand) as volgnr,
           lag(toestand) over (partition by gemeentecode order by maand) as vorige
    from gemeentetoestand) t
  group by gemeentecode) g
group by 1, 2

-- Alle gemeenten, ook buiten het paneel: aandelen in de hele inzet.

-- tabel figuur_i_13
select klasse as reeks, maand as x, 100.0 * sum(lopend) / sum(sum(lopend)) over (partition by maand) as waarde,
       cast(sum(lopend) as bigint) as aantal
from gemeentepaneel where klasse is not null group by klasse, maand

-- Het aandeel in het LKS-deel van het budget van het jaar erna, als dat de uitgaven van dit jaar volgt
-- (nieuw stelsel, SEOR §2.2.2: l[g,t-1] / Σ l). De uitgaven zijn hier de prijzen van lopende trajecten, niet
-- de lasten uit de jaarrekening. Wat opgaat in een andere gemeente telt daar mee; splitst een gemeente zich
-- over meer gemeenten, dan houdt zij haar eigen rij. Hele centen: een deling van die sommen is altijd gelijk.

-- tabel verwacht_aandeel
select gemeentecode, cast(jaar + 1 as int) as jaar, cast(centen as double) / 100 as uitgaven_jaar_ervoor, trajectmaanden,
       cast(centen as double) / nullif(cast(sum(centen) over (partition by jaar) as double), 0) as aandeel
from (
  select coalesce(h.naar, m.gemeentecode) as gemeentecode, k.jaar, cast(round(sum(m.uitgaven) * 100) as bigint) as centen,
         cast(sum(m.lopend) as bigint) as trajectmaanden
  from gemeentemaand m
  join kalender k on k.tekst = m.maand
  left join (
    select van, min(naar) as naar, min(maand) as maand
    from herindeling group by van having count(distinct naar) = 1) h
    on h.van = m.gemeentecode and h.maand <= (k.jaar + 1) * 12 + 1
  where k.jaar * 12 + 1 >= :van and k.jaar * 12 + 12 <= :tot
  group by 1, k.jaar) u
