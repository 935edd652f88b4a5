-- Hoe lang trajecten duren en wat er daarna komt (SEOR §3.3.3 en §3.3.4).

-- Regulier is elk traject met LKS op grond van de Participatiewet, ook na een forfaitair deel; alleen
-- forfaitair zonder vervolg valt af (SEOR voetnoot 48).

-- tabel duur
select jaar, begin_maand, eind_maand, case when vorm = 'FORFAITAIR' then 0 else 1 end as regulier,
       eind_maand is not null as geeindigd, coalesce(eind_maand, :tot) - begin_maand as maanden,
       eind_maand - begin_maand + (day(einddatum) - day(begindatum) + 1) / 30.4375 as maanden_precies
from instroom

-- Alleen jaren van begin die zo lang gevolgd zijn. `deel`: het aantal zonder regulier volgt uit alle min regulier.

-- tabel afloop
select jaar, termijn, count(*) as alle, cast(sum(regulier) as bigint) as regulier
from (
  select jaar, regulier,
         case when geeindigd and maanden < 12 then 'binnen 12 maanden'
              when jaar * 12 + 36 > :tot then 'langer dan 12 maanden of nog lopend'
              when geeindigd and maanden < 24 then 'na 12 tot 24 maanden'
              else 'langer dan 24 maanden of nog lopend' end as termijn
  from duur
  where jaar * 12 + 24 <= :tot) d
group by jaar, termijn

-- tabel figuur_3_9
select termijn as reeks, cast(jaar as string) as x, 100.0 * alle / sum(alle) over (partition by jaar) as waarde, alle as aantal, regulier as deel
from afloop

-- tabel figuur_3_9_regulier
select termijn as reeks, cast(jaar as string) as x, 100.0 * regulier / sum(regulier) over (partition by jaar) as waarde, regulier as aantal
from afloop
where regulier > 0

-- Gemiddelde duur van wie in de onderzoeksperiode begon en eindigde (SEOR voetnoot 47). Korte trajecten
-- wegen zo zwaarder: wie nog loopt telt niet mee. De doorlooptijd hieronder heeft dat bezwaar niet.

-- tabel figuur_3_9_duur
select 'alle' as reeks, 'begonnen en geëindigd in de periode' as x, avg(maanden_precies) as waarde, count(*) as aantal,
       cast(sum(regulier) as bigint) as deel
from duur where geeindigd
union all
select 'regulier', 'begonnen en geëindigd in de periode', avg(maanden_precies), count(*), cast(null as bigint)
from duur where geeindigd and regulier = 1

-- Wie tussen september en november eindigt, zes maanden gevolgd. Zo ver moeten de trajecten, de banen en het
-- inkomen alle drie bekend zijn.

-- tabel vertrek
select v.traject_id, v.jaar,
       max(case when b.persoon_id is not null then 1 else 0 end) as baan,
       max(case when n.traject_id is not null then 1 else 0 end) as nieuwe_lks,
       max(case when i.persoon_id is not null then 1 else 0 end) as bijstand
from (
  select traject_id, persoon_id, rang, eind_maand, year(einddatum) as jaar
  from traject_figuur
  where vorm <> 'TIJDELIJK' and eind_maand >= :van and month(einddatum) between 9 and 11
    and eind_maand + 6 <= least(:tot, (select max(maand) from baan_goed), (select max(maand) from inkomen_goed))) v
left join (select distinct persoon_id, maand from baan_goed) b
  on b.persoon_id = v.persoon_id and b.maand between v.eind_maand + 1 and v.eind_maand + 6
left join (select distinct persoon_id, maand from inkomen_goed where sec = 'BIJSTAND') i
  on i.persoon_id = v.persoon_id and i.maand between v.eind_maand + 1 and v.eind_maand + 6
left join traject_figuur n
  on n.persoon_id = v.persoon_id and n.rang <> v.rang and n.begin_maand <= v.eind_maand + 6
  and coalesce(n.eind_maand, :tot) > v.eind_maand
group by v.traject_id, v.jaar

-- tabel figuur_3_10_baan
select reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from (
  select jaar, case when baan = 0 then 'geen baan' when nieuwe_lks = 1 then 'baan met nieuwe LKS' else 'baan zonder LKS' end as reeks
  from vertrek) v
group by reeks, jaar

-- tabel figuur_3_10_bijstand
select reeks, cast(jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by jaar) as waarde, count(*) as aantal
from (select jaar, case when bijstand = 1 then 'bijstand' else 'geen bijstand' end as reeks from vertrek) v
group by reeks, jaar

-- tabel figuur_3_11
select case when baan = 1 then 'bijstand, met baan' else 'bijstand, zonder baan' end as reeks,
       cast(jaar as string) as x, 100.0 * sum(bijstand) / count(*) as waarde, count(*) as aantal, cast(sum(bijstand) as bigint) as deel
from vertrek
group by baan, jaar

-- Doorlooptijd volgens Kaplan en Meier (1958): ook wie nog loopt telt mee, zolang hij gevolgd is. Getoond
-- per drie maanden, zodat een stap zelden op minder dan het minimum aan einden rust.

-- tabel overleving
select soort, stap, risico, einden,
       exp(sum(ln(case when risico > einden then 1.0 - einden / risico else 1e-9 end)) over (partition by soort order by stap)) as blijft
from (
  select s.soort, r.stap,
         cast(sum(case when d.maanden >= r.stap then d.aantal else 0 end) as double) as risico,
         cast(sum(case when d.geeindigd and d.maanden = r.stap then d.aantal else 0 end) as double) as einden
  from (select maanden, geeindigd, regulier, count(*) as aantal from duur group by maanden, geeindigd, regulier) d
  join (values ('alle', 0), ('regulier', 1)) s(soort, streng) on d.regulier >= s.streng
  join (select distinct stap from reeks where stap between 0 and 60) r on r.stap <= 60
  group by s.soort, r.stap) k
where risico > 0

-- tabel figuur_doorlooptijd
select m.soort as reeks, 'maand ' || lpad(cast(m.stap as string), 2, '0') as x, 100 * max(m.blijft) as waarde,
       cast(max(m.risico) + sum(case when d.stap < m.stap then d.einden else 0 end) as bigint) as aantal,
       cast(sum(d.einden) as bigint) as deel
from overleving m
join overleving d on d.soort = m.soort and d.stap between m.stap - 2 and m.stap
where m.stap % 3 = 0
group by m.soort, m.stap

-- Een verlenging is hetzelfde traject onder een ander nummer (R5). Een traject met twee nummers kan ook een
-- forfaitair deel met vervolg zijn (R6) of een herindeling (R7): dat zijn geen verlengingen.

-- tabel figuur_verlengingen
select case when v.traject_id is not null then 'verlengd onder een ander nummer' else 'niet verlengd' end as reeks,
       cast(i.jaar as string) as x, 100.0 * count(*) / sum(count(*)) over (partition by i.jaar) as waarde, count(*) as aantal
from instroom i
left join (select distinct traject_id from correcties_detail where regel = 'R5') v on v.traject_id = i.traject_id
group by 1, i.jaar

-- Forfaitair dat op het einde van de periode langer dan vijf maanden loopt zonder vastgestelde loonwaarde.

-- tabel waarschuwingen
select 'FORFAITAIR_LANGER_DAN_VIJF_MAANDEN' as soort, t.gemeentecode, t.traject_id, t.begindatum
from traject_figuur t
where t.vorm = 'FORFAITAIR' and t.einddatum is null and t.begin_maand + 5 <= :tot
