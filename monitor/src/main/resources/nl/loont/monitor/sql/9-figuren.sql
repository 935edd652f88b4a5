-- De figuren en tabellen van het rapport (SEOR 2026), elk als tabel met reeks, x, waarde en het aantal
-- trajecten waarop de waarde rust. Zonder TIJDELIJK, tenzij anders vermeld.

-- tabel traject_figuur
select t.*, year(t.begindatum) as jaar,
       cast(year(t.begindatum) * 12 + month(t.begindatum) as int) as begin_maand,
       cast(year(t.einddatum) * 12 + month(t.einddatum) as int) as eind_maand
from trajecten t

-- tabel instroom
select * from traject_figuur where begin_maand >= :van and vorm <> 'TIJDELIJK'

-- tabel land
select maand, cast(sum(instroom) as double) as instroom, cast(sum(uitstroom) as double) as uitstroom,
       cast(sum(lopend) as double) as lopend
from telling
group by maand

-- tabel figuur_3_1_lopend
select 'lopend' as reeks, maand as x, cast(lopend as double) as waarde, lopend as aantal from landmaand

-- tabel figuur_3_1_groei
select 'groei in een jaar' as reeks, k.tekst as x, 100 * (n.lopend / v.lopend - 1) as waarde, cast(n.lopend as bigint) as aantal
from land n
join land v on v.maand = n.maand - 12 and v.lopend > 0
join kalender k on k.maand = n.maand

-- tabel figuur_3_2
select 'instroom' as reeks, maand as x, cast(instroom as double) as waarde, instroom as aantal from landmaand
union all
select 'uitstroom', maand, cast(uitstroom as double), uitstroom from landmaand

-- tabel figuur_3_3_uitgaven
select 'uitgaven' as reeks, l.maand as x, l.uitgaven / 1e6 as waarde, l.lopend as aantal
from landmaand l
where l.gemiddelde_prijs is not null

-- tabel figuur_3_3_prijs
select 'gemiddelde prijs' as reeks, k.tekst as x,
       sum(cast(t.bedrag as double) * 100 / w.indexcijfer) / 1e8 / sum(t.met_prijs) as waarde,
       cast(sum(t.met_prijs) as bigint) as aantal
from (select maand, jeugd, cast(sum(bedrag) as bigint) as bedrag, cast(sum(met_prijs) as bigint) as met_prijs
      from telling group by maand, jeugd) t
join wmlindex w on w.maand = t.maand and w.jeugd = t.jeugd
join kalender k on k.maand = t.maand
group by k.tekst
having sum(t.met_prijs) > 0

-- tabel figuur_kader_3_1
select case when jeugd = 1 then 'jeugd (18 tot en met 20 jaar)' else 'volwassenen' end as reeks,
       k.tekst as x, w.indexcijfer as waarde, cast(null as bigint) as aantal
from wmlindex w
join kalender k on k.maand = w.maand
where w.maand between :van and :tot

-- tabel figuur_3_4
select i.sec as reeks, cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde,
       count(*) as aantal
from (
  -- De bron van inkomen die in de zes maanden ervoor het vaakst voorkwam.
  select traject_id, jaar, sec,
         row_number() over (partition by traject_id order by count(*) desc, max(m) desc, sec) as plaats
  from (
    select s.traject_id, s.jaar, k.sec, k.maand as m
    from instroom s
    join inkomen_goed k on k.persoon_id = s.persoon_id and k.maand between s.begin_maand - 6 and s.begin_maand - 1
    where month(s.begindatum) between 9 and 11) z
  group by traject_id, jaar, sec) i
where i.plaats = 1
group by i.sec, i.jaar

-- tabel figuur_3_5
select case vorm when 'REGULIER' then 'direct regulier'
                 when 'FORFAITAIR_GEVOLGD' then 'forfaitair, gevolgd door regulier'
                 when 'FORFAITAIR' then 'forfaitair, niet gevolgd'
                 else 'tijdelijk' end as reeks,
       cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from traject_figuur t
where begin_maand >= :van
group by 1, jaar

-- tabel figuur_3_6_begin
select case when b.loonwaarde < 50 then 'onder 50%' when b.loonwaarde = 50 then 'precies 50%' else 'boven 50%' end as reeks,
       cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
join begin b on b.rang = i.rang and b.maand_van_traject = 1 and b.loonwaarde is not null
group by 1, i.jaar

-- tabel figuur_3_6_maand_8
select case when b.loonwaarde < 50 then 'onder 50%' when b.loonwaarde = 50 then 'precies 50%' else 'boven 50%' end as reeks,
       cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
join begin b on b.rang = i.rang and b.maand_van_traject = 8 and b.loonwaarde is not null
group by 1, i.jaar

-- tabel figuur_3_7
select case when b.deeltijdfactor < 0.4 then 'tot 16 uur' when b.deeltijdfactor < 0.6 then '16 tot 24 uur'
            when b.deeltijdfactor < 0.8 then '24 tot 32 uur' else '32 uur en meer' end as reeks,
       cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
join begin b on b.rang = i.rang and b.maand_van_traject = 1 and b.deeltijdfactor is not null
group by 1, i.jaar

-- tabel figuur_3_8_prijs
select case when b.prijs * 100 / w.indexcijfer < 650 then 'onder 650 euro'
            when b.prijs * 100 / w.indexcijfer < 1300 then '650 tot 1.300 euro' else '1.300 euro en meer' end as reeks,
       cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
join begin b on b.rang = i.rang and b.maand_van_traject = 1 and b.prijs is not null
join wmlindex w on w.maand = b.maand and w.jeugd = 0
group by 1, i.jaar

-- tabel figuur_3_9
select soort || ', ' || termijn as reeks, cast(jaar as string) as x,
       100.0 * sum(geeindigd) / count(*) as waarde, count(*) as aantal
from (
  select i.jaar, s.soort, d.termijn,
         case when i.eind_maand - i.begin_maand >= d.van and i.eind_maand - i.begin_maand < d.tot then 1 else 0 end as geeindigd
  from instroom i
  join (values ('alle', 0), ('regulier', 1)) s(soort, streng) on s.streng = 0 or i.vorm = 'REGULIER'
  join (values ('binnen 12 maanden', 0, 12), ('na 12 tot 24 maanden', 12, 24)) d(termijn, van, tot)
    on i.jaar * 12 + 12 + d.tot <= :tot) e
group by soort, termijn, jaar

-- tabel vertrek
select v.traject_id, v.jaar,
       max(case when b.persoon_id is not null then 1 else 0 end) as baan,
       max(case when i.sec = 'BIJSTAND' then 1 else 0 end) as bijstand
from (
  select traject_id, persoon_id, eind_maand, year(einddatum) as jaar
  from traject_figuur
  where vorm <> 'TIJDELIJK' and eind_maand >= :van and month(einddatum) between 9 and 11
    and eind_maand + 6 <= :laatste_levering) v
left join baan_goed b on b.persoon_id = v.persoon_id and b.maand between v.eind_maand + 1 and v.eind_maand + 6
left join inkomen_goed i on i.persoon_id = v.persoon_id and i.maand between v.eind_maand + 1 and v.eind_maand + 6
group by v.traject_id, v.jaar

-- tabel figuur_3_10
select 'baan in de zes maanden erna' as reeks, cast(jaar as string) as x, 100.0 * sum(baan) / count(*) as waarde, count(*) as aantal
from vertrek group by jaar
union all
select 'bijstand in de zes maanden erna', cast(jaar as string), 100.0 * sum(bijstand) / count(*), count(*)
from vertrek group by jaar

-- tabel figuur_3_11
select case when baan = 1 then 'bijstand, met baan' else 'bijstand, zonder baan' end as reeks,
       cast(jaar as string) as x, 100.0 * sum(bijstand) / count(*) as waarde, count(*) as aantal
from vertrek
group by baan, jaar

-- tabel spreiding
select g.maand, g.gemeentecode, g.lopend_per_10000 as inzet, g.lopend, g.uitgaven, g.gemiddelde_prijs,
       case when j.inwoners < 15000 then 'klein' when j.inwoners <= 40000 then 'middelgroot'
            when j.inwoners > 40000 then 'groot' end as klasse,
       j.stedelijkheid, j.gr, j.tekort, j.inwoners_15_65
from gemeentemaand g
join kalender k on k.tekst = g.maand
left join (
  select gemeentecode, jaar, max(inwoners) as inwoners, max(inwoners_15_65) as inwoners_15_65,
         max(stedelijkheid) as stedelijkheid, max(gr) as gr, max(case when lasten > budget then 1 else 0 end) as tekort
  from gemeente_goed group by gemeentecode, jaar) j
  on j.gemeentecode = g.gemeentecode and j.jaar = k.jaar

-- tabel figuur_3_12
select 'P75 min P25' as reeks, maand as x, quantile_cont(inzet, 0.75) - quantile_cont(inzet, 0.25) as waarde, count(inzet) as aantal
from spreiding group by maand having count(inzet) > 1
union all
select 'P90 min P10', maand, quantile_cont(inzet, 0.9) - quantile_cont(inzet, 0.1), count(inzet)
from spreiding group by maand having count(inzet) > 1

-- tabel tabel_3_1
select s.soort as reeks, c.klasse as x,
       100.0 * sum(case when s.inzet >= c.van and s.inzet < c.tot then 1 else 0 end) / count(*) as waarde, count(*) as aantal
from (
  select *, 'totaal' as soort from spreiding
  union all select *, klasse from spreiding where klasse is not null
  union all select *, 'stedelijkheid ' || cast(stedelijkheid as string) from spreiding where stedelijkheid is not null
  union all select *, 'tekort op het budget' from spreiding where tekort = 1
  union all select *, 'in gemeenschappelijke regeling' from spreiding where gr = 1) s
join (values ('onder 15', 0, 15), ('15 tot 30', 15, 30), ('30 en meer', 30, 1000000)) c(klasse, van, tot) on 1 = 1
where s.inzet is not null and s.maand = :peilmaand
group by s.soort, c.klasse

-- tabel figuur_4_1
select klasse as reeks, maand as x, avg(inzet) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding where klasse is not null and inzet is not null group by klasse, maand

-- tabel figuur_4_2
select klasse as reeks, maand as x, avg(gemiddelde_prijs) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding where klasse is not null and gemiddelde_prijs is not null group by klasse, maand

-- tabel figuur_4_3
select klasse as reeks, maand as x, avg(uitgaven / (inwoners_15_65 / 10000)) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding where klasse is not null and inwoners_15_65 > 0 and gemiddelde_prijs is not null group by klasse, maand

-- tabel figuur_i_1
select 'logaritme van lopend' as reeks, maand as x, ln(lopend) as waarde, lopend as aantal from landmaand where lopend > 0

-- tabel figuur_i_2
select s.reeks, k.tekst as x, 100 * (s.na / s.voor - 1) as waarde, cast(round(s.na * 12) as bigint) as aantal
from (
  select 'instroom' as reeks, m.maand,
         avg(case when n.maand < m.maand then n.instroom end) as voor, avg(case when n.maand >= m.maand then n.instroom end) as na
  from land m join land n on n.maand between m.maand - 12 and m.maand + 11
  group by m.maand having count(*) = 24
  union all
  select 'uitstroom', m.maand,
         avg(case when n.maand < m.maand then n.uitstroom end), avg(case when n.maand >= m.maand then n.uitstroom end)
  from land m join land n on n.maand between m.maand - 12 and m.maand + 11
  group by m.maand having count(*) = 24) s
join kalender k on k.maand = s.maand
where s.voor > 0

-- tabel figuur_i_3
select 'instroom min uitstroom' as reeks, k.tekst as x, avg(n.instroom - n.uitstroom) as waarde,
       cast(sum(n.instroom) as bigint) as aantal
from land m
join land n on n.maand between m.maand - 2 and m.maand + 2
join kalender k on k.maand = m.maand
group by k.tekst
having count(*) = 5

-- tabel figuur_i_4_loonwaarde
select 'loonwaarde' as reeks, k.tekst as x, sum(cast(t.loonwaarde as double)) / 1e6 / sum(t.met_loonwaarde) as waarde,
       cast(sum(t.met_loonwaarde) as bigint) as aantal
from telling t join kalender k on k.maand = t.maand
group by k.tekst having sum(t.met_loonwaarde) > 0

-- tabel figuur_i_4_deeltijd
select 'deeltijdfactor' as reeks, k.tekst as x, sum(cast(t.deeltijd as double)) / 1e6 / sum(t.met_deeltijd) as waarde,
       cast(sum(t.met_deeltijd) as bigint) as aantal
from telling t join kalender k on k.maand = t.maand
group by k.tekst having sum(t.met_deeltijd) > 0

-- tabel kenmerk
select i.traject_id, i.jaar, p.geslacht, p.opleiding, p.zorgkosten_kwartiel, p.herkomst, p.huishouden, p.dgr_grondslag, p.beschut,
       case when floor((i.begin_maand - year(p.geboortedatum) * 12 - month(p.geboortedatum)) / 12) < 27 then 'tot 27'
            when floor((i.begin_maand - year(p.geboortedatum) * 12 - month(p.geboortedatum)) / 12) < 35 then '27 tot 35'
            when floor((i.begin_maand - year(p.geboortedatum) * 12 - month(p.geboortedatum)) / 12) < 45 then '35 tot 45'
            when p.geboortedatum is not null then '45 en ouder' end as leeftijd
from instroom i
join persoon_goed p on p.persoon_id = i.persoon_id

-- tabel figuur_i_5_geslacht
select geslacht as reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where geslacht <> '' group by geslacht, jaar

-- tabel figuur_i_5_leeftijd
select leeftijd as reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where leeftijd is not null group by leeftijd, jaar

-- tabel figuur_i_5_opleiding
select opleiding as reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where opleiding <> '' group by opleiding, jaar

-- tabel figuur_i_5_zorgkosten
select 'kwartiel ' || zorgkosten_kwartiel as reeks, cast(jaar as string) as x,
       100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where zorgkosten_kwartiel <> '' group by zorgkosten_kwartiel, jaar

-- tabel figuur_i_5_herkomst
select 'in het buitenland geboren ouders: ' || herkomst as reeks, cast(jaar as string) as x,
       100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where herkomst <> '' group by herkomst, jaar

-- tabel figuur_i_5_huishouden
select huishouden as reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where huishouden <> '' group by huishouden, jaar

-- tabel figuur_i_6
select 'eerder traject in de zes maanden ervoor' as reeks, cast(i.jaar as string) as x,
       100.0 * sum(case when e.traject_id is not null then 1 else 0 end) / count(*) as waarde, count(*) as aantal
from instroom i
left join (
  select distinct n.traject_id
  from traject_figuur n
  join traject_figuur v on v.persoon_id = n.persoon_id and v.rang <> n.rang and v.begin_maand < n.begin_maand
    and v.eind_maand between n.begin_maand - 6 and n.begin_maand) e on e.traject_id = i.traject_id
group by i.jaar

-- tabel figuur_i_8
select dgr_grondslag as reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from kenmerk where dgr_grondslag <> '' group by dgr_grondslag, jaar

-- tabel figuur_i_8_beschut
select 'beschut werk' as reeks, cast(jaar as string) as x, 100.0 * sum(beschut) / count(beschut) as waarde, count(beschut) as aantal
from kenmerk where beschut is not null group by jaar

-- tabel figuur_i_9
select b.contractsoort as reeks, cast(i.jaar as string) as x,
       100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
join baan_goed b on b.persoon_id = i.persoon_id and b.maand = i.begin_maand and b.werkgever_id = i.werkgever_id
where b.contractsoort <> ''
group by b.contractsoort, i.jaar

-- tabel figuur_i_10
select 'gemiddelde over gemeenten' as reeks, maand as x, avg(inzet) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding where inzet is not null group by maand

-- tabel figuur_i_11
select 'variatiecoëfficiënt' as reeks, maand as x, stddev_samp(inzet) / avg(inzet) as waarde, cast(sum(lopend) as bigint) as aantal
from spreiding where inzet is not null group by maand having avg(inzet) > 0 and count(*) > 1

-- tabel figuur_i_13
select klasse as reeks, maand as x, 100.0 * sum(lopend) / sum(sum(lopend)) over (partition by maand) as waarde,
       cast(sum(lopend) as bigint) as aantal
from spreiding where klasse is not null group by klasse, maand

-- Doorlooptijd volgens Kaplan en Meier (1958): ook wie nog loopt telt mee, zolang hij gevolgd is.

-- tabel duur
select vorm, eind_maand is not null as geeindigd, coalesce(eind_maand, :tot) - begin_maand as maanden
from instroom

-- tabel figuur_doorlooptijd
select reeks, x, 100 * exp(sum(ln(case when risico > einden then 1.0 - einden / risico else 1e-9 end))
                           over (partition by reeks order by maand)) as waarde, cast(risico as bigint) as aantal
from (
  select s.soort as reeks, 'maand ' || lpad(cast(r.stap as string), 2, '0') as x, r.stap as maand,
         cast(sum(case when d.maanden >= r.stap then 1 else 0 end) as double) as risico,
         cast(sum(case when d.geeindigd and d.maanden = r.stap then 1 else 0 end) as double) as einden
  from duur d
  join (values ('alle', 0), ('regulier', 1)) s(soort, streng) on s.streng = 0 or d.vorm = 'REGULIER'
  join (select distinct stap from reeks where stap between 0 and 60) r on r.stap <= 60
  group by s.soort, r.stap) k
where risico > 0

-- Nieuwe trajecten naast verlengingen: hetzelfde traject ging verder onder een ander nummer.

-- tabel figuur_verlengingen
select case when aantal_nummers > 1 then 'verlengd onder een ander nummer' else 'één nummer' end as reeks,
       cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from instroom
group by 1, jaar

-- Forfaitair dat op het einde van de periode langer dan vijf maanden loopt zonder vastgestelde loonwaarde.

-- tabel waarschuwingen
select 'FORFAITAIR_LANGER_DAN_VIJF_MAANDEN' as soort, t.gemeentecode, t.traject_id, t.begindatum
from traject_figuur t
where t.vorm = 'FORFAITAIR' and t.einddatum is null and t.begin_maand + 5 <= :tot
