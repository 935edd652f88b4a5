-- Wie er instromen en met welke baan (SEOR §3.3.1 en §3.3.2). De figuren hebben elk jaar alle instroom;
-- figuur 3.4 heeft als het rapport alleen die van september tot en met november.

-- Loonwaarde, deeltijdfactor en prijs in de eerste en de achtste maand; de prijs in prijzen van januari 2024.

-- tabel beginstand
select i.jaar, b.maand_van_traject, b.loonwaarde, b.deeltijdfactor, b.prijs * 100 / w.indexcijfer as prijs
from instroom i
join begin b on b.rang = i.rang
left join mens_kenmerk p on p.persoon_id = i.persoon_id
left join wmlindex w on w.maand = b.maand and w.jeugd = case when b.maand - p.geboortemaand < 21 * 12 then 1 else 0 end

-- De baan van het traject in de beginmaand, eens per traject: de rij met de meeste uren.

-- tabel beginbaan
select jaar, contractsoort, uurloon
from (
  select i.jaar, b.contractsoort, b.uurloon * 100 / w.indexcijfer as uurloon,
         row_number() over (partition by i.traject_id order by coalesce(b.contracturen_week, 0) desc, b.sbi, b.contractsoort, b.uurloon) as plaats
  from instroom i
  join baan_goed b on b.persoon_id = i.persoon_id and b.maand = i.begin_maand and b.werkgever_id = i.werkgever_id
  left join mens_kenmerk p on p.persoon_id = i.persoon_id
  left join wmlindex w on w.maand = i.begin_maand and w.jeugd = case when i.begin_maand - p.geboortemaand < 21 * 12 then 1 else 0 end) b
where plaats = 1

-- tabel kenmerk
select i.jaar, p.*, floor((i.begin_maand - p.geboortemaand) / 12) as leeftijd
from instroom i
join mens_kenmerk p on p.persoon_id = i.persoon_id

-- Maanden met een uitkering als bron van inkomen in de drie jaar voor het begin, voor wie zo lang gevolgd
-- is; een maand zonder rij telt als maand zonder uitkering.

-- tabel uitkeringsverleden
select i.traject_id, i.jaar,
       count(distinct case when k.sec in ('BIJSTAND', 'OVERIGE_UITKERING') then k.maand end) as maanden
from instroom i
join inkomen_goed k on k.persoon_id = i.persoon_id and k.maand between i.begin_maand - 36 and i.begin_maand - 1
where i.begin_maand - 36 >= (select min(maand) from inkomen_goed)
group by i.traject_id, i.jaar

-- Elke verdeling van de instroom; een figuur zonder eigen tabel leest haar rijen uit `aandeel`.

-- tabel verdeling
select 'figuur_3_4' as figuur, i.jaar, s.sec as reeks, count(*) as aantal
from instroom i join inkomen_voor s on s.traject_id = i.traject_id
where month(i.begindatum) between 9 and 11
group by i.jaar, s.sec
union all
select 'figuur_3_5', jaar,
       case vorm when 'REGULIER' then 'direct regulier'
                 when 'FORFAITAIR_GEVOLGD' then 'forfaitair, gevolgd door regulier'
                 when 'FORFAITAIR' then 'forfaitair, niet gevolgd'
                 else 'tijdelijk' end, count(*)
from traject_figuur where begin_maand >= :van group by 2, 3
union all
select case maand_van_traject when 1 then 'figuur_3_6_begin' else 'figuur_3_6_maand_8' end, jaar,
       case when loonwaarde < 50 then 'onder 50%' when loonwaarde = 50 then 'precies 50%' else 'boven 50%' end, count(*)
from beginstand where loonwaarde is not null group by 1, 2, 3
union all
select 'figuur_3_7', jaar,
       case when deeltijdfactor < 0.4 then 'tot 16 uur' when deeltijdfactor < 0.6 then '16 tot 24 uur'
            when deeltijdfactor < 0.8 then '24 tot 32 uur' else '32 uur en meer' end, count(*)
from beginstand where maand_van_traject = 1 and deeltijdfactor is not null group by 2, 3
union all
select 'figuur_3_8_prijs', jaar,
       case when prijs < 650 then 'onder 650 euro' when prijs < 1300 then '650 tot 1.300 euro' else '1.300 euro en meer' end, count(*)
from beginstand where maand_van_traject = 1 and prijs is not null group by 2, 3
union all
-- De klassen van het uurloon staan niet in het rapport; deze zijn een keuze, in prijzen van januari 2024,
-- toen het minimumloon 13,27 euro per uur was.
select 'figuur_3_8_uurloon', jaar,
       case when uurloon < 13.5 then 'onder 13,50 euro' when uurloon < 15 then '13,50 tot 15 euro'
            when uurloon < 17.5 then '15 tot 17,50 euro' else '17,50 euro en meer' end, count(*)
from beginbaan where uurloon > 0 group by 2, 3
union all
select 'figuur_i_5_geslacht', jaar, geslacht, count(*) from kenmerk where geslacht is not null group by 2, 3
union all
select 'figuur_i_5_leeftijd', jaar,
       case when leeftijd < 27 then 'tot 27' when leeftijd < 35 then '27 tot 35'
            when leeftijd < 45 then '35 tot 45' else '45 en ouder' end, count(*)
from kenmerk where leeftijd is not null group by 2, 3
union all
select 'figuur_i_5_opleiding', jaar, opleiding, count(*) from kenmerk where opleiding is not null group by 2, 3
union all
select 'figuur_i_5_zorgkosten', jaar, 'kwartiel ' || zorgkosten_kwartiel, count(*)
from kenmerk where zorgkosten_kwartiel is not null group by 2, 3
union all
select 'figuur_i_5_herkomst', jaar, 'in het buitenland geboren ouders: ' || herkomst, count(*)
from kenmerk where herkomst is not null group by 2, 3
union all
select 'figuur_i_5_huishouden', jaar, huishouden, count(*) from kenmerk where huishouden is not null group by 2, 3
union all
-- Langdurig is de hele drie jaar; de andere klassen zijn een keuze.
select 'figuur_i_7_maanden', jaar,
       case when maanden = 0 then 'geen maand' when maanden <= 12 then '1 tot en met 12 maanden'
            when maanden <= 24 then '13 tot en met 24 maanden' when maanden < 36 then '25 tot en met 35 maanden'
            else '36 maanden' end, count(*)
from uitkeringsverleden group by 2, 3
union all
select 'figuur_i_8', jaar, dgr_grondslag, count(*) from kenmerk where dgr_grondslag is not null group by 2, 3
union all
select 'figuur_i_9', jaar, contractsoort, count(*) from beginbaan where contractsoort <> '' group by 2, 3

-- tabel aandeel
select figuur, reeks, cast(jaar as string) as x, 100.0 * aantal / sum(aantal) over (partition by figuur, jaar) as waarde, aantal
from verdeling

-- tabel figuur_i_8_beschut
select 'beschut werk' as reeks, cast(jaar as string) as x, 100.0 * sum(beschut) / count(beschut) as waarde,
       count(beschut) as aantal, cast(sum(beschut) as bigint) as deel
from kenmerk where beschut is not null group by jaar

-- Herinstroom: van de instromers die daarvoor vooral werknemer of zelfstandige waren, wie in de zes maanden
-- ervoor op een ander LKS-traject werkte (SEOR figuur I.6). Dat andere traject begon eerder.

-- tabel figuur_i_6
select 'herinstroom' as reeks, cast(jaar as string) as x, 100.0 * sum(herinstroom) / count(*) as waarde,
       count(*) as aantal, cast(sum(herinstroom) as bigint) as deel
from (
  select i.traject_id, i.jaar, max(case when v.traject_id is not null then 1 else 0 end) as herinstroom
  from instroom i
  join inkomen_voor s on s.traject_id = i.traject_id and s.sec = 'WERK'
  left join traject_figuur v
    on v.persoon_id = i.persoon_id and v.rang <> i.rang and v.begin_maand < i.begin_maand
    and coalesce(v.eind_maand, i.begin_maand) >= i.begin_maand - 6
  group by i.traject_id, i.jaar) h
group by jaar

-- Gemiddeld bedrag over de maanden met bijstand in de zes maanden voor het begin, en dan over personen.
-- Het rapport noemt zijn correctie voor inflatie niet; hier de index van het minimumloon in de beginmaand.

-- tabel figuur_i_7_bijstand
select 'bijstand per maand' as reeks, cast(jaar as string) as x, avg(bedrag) as waarde, count(*) as aantal
from (
  select traject_id, jaar, avg(bedrag) as bedrag
  from (
    select i.traject_id, i.jaar, k.maand, max(k.bijstandsbedrag) * 100 / max(w.indexcijfer) as bedrag
    from instroom i
    join inkomen_goed k on k.persoon_id = i.persoon_id and k.maand between i.begin_maand - 6 and i.begin_maand - 1
    join wmlindex w on w.maand = i.begin_maand and w.jeugd = 0
    where k.bijstandsbedrag > 0
    group by i.traject_id, i.jaar, k.maand) m
  group by traject_id, jaar) t
group by jaar
