-- De inzet in het land: aantallen, uitgaven en prijzen per maand (SEOR §3.2 en bijlage II).

-- tabel figuur_3_1_lopend
select 'lopend' as reeks, maand as x, cast(lopend as double) as waarde, lopend as aantal from landmaand

-- De basis van de groei staat niet in het rapport (AMB-30); hier een jaar eerder.

-- tabel figuur_3_1_groei
select 'groei in een jaar' as reeks, n.x, 100 * (n.lopend / v.lopend - 1) as waarde, cast(n.lopend as bigint) as aantal
from land n
join land v on v.maand = n.maand - 12 and v.lopend > 0

-- tabel figuur_3_2
select 'instroom' as reeks, maand as x, cast(instroom as double) as waarde, instroom as aantal from landmaand
union all
select 'uitstroom', maand, cast(uitstroom as double), uitstroom from landmaand

-- tabel figuur_3_3_uitgaven
select 'uitgaven' as reeks, x, uitgaven_2024 / 1e6 as waarde, met_prijs as aantal from land where met_prijs > 0

-- tabel figuur_3_3_prijs
select 'gemiddelde prijs' as reeks, x, uitgaven_2024 / met_prijs as waarde, met_prijs as aantal from land where met_prijs > 0

-- tabel figuur_kader_3_1
select case when jeugd = 1 then 'jeugd (18 tot en met 20 jaar)' else 'volwassenen' end as reeks,
       k.tekst as x, w.indexcijfer as waarde, cast(null as bigint) as aantal
from wmlindex w
join kalender k on k.maand = w.maand
where w.maand between :van and :tot

-- tabel figuur_i_1
select 'logaritme van lopend' as reeks, maand as x, ln(lopend) as waarde, lopend as aantal from landmaand where lopend > 0

-- tabel stroom
select maand, x, 'instroom' as reeks, instroom as aantal from land
union all
select maand, x, 'uitstroom', uitstroom from land

-- tabel figuur_i_2
select reeks, x, 100 * (na / voor - 1) as waarde, cast(round(na * 12) as bigint) as aantal
from (
  select m.reeks, m.x,
         avg(case when n.maand < m.maand then n.aantal end) as voor, avg(case when n.maand >= m.maand then n.aantal end) as na
  from stroom m
  join stroom n on n.reeks = m.reeks and n.maand between m.maand - 12 and m.maand + 11
  group by m.reeks, m.x
  having count(*) = 24) s
where voor > 0

-- tabel figuur_i_3
select 'instroom min uitstroom' as reeks, m.x, avg(n.instroom - n.uitstroom) as waarde, cast(sum(n.instroom) as bigint) as aantal
from land m
join land n on n.maand between m.maand - 2 and m.maand + 2
group by m.x
having count(*) = 5

-- tabel figuur_i_4_loonwaarde
select 'loonwaarde' as reeks, x, loonwaarde / met_loonwaarde as waarde, met_loonwaarde as aantal
from land where met_loonwaarde > 0

-- tabel figuur_i_4_deeltijd
select 'deeltijdfactor' as reeks, x, deeltijd / met_deeltijd as waarde, met_deeltijd as aantal
from land where met_deeltijd > 0

-- Het rapport corrigeert deze prijs met de cao-index. Die reeks staat er niet in; de prijs met de index van
-- het minimumloon en de nominale prijs sluiten haar in.

-- tabel figuur_i_4_prijs
select 'gecorrigeerd voor het minimumloon' as reeks, x, waarde, aantal from figuur_3_3_prijs
union all
select 'nominaal', x, uitgaven / met_prijs, met_prijs from land where met_prijs > 0
