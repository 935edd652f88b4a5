-- Wat de figuren van het rapport (SEOR 2026) delen. Een figuur is een tabel met `reeks`, `x`, `waarde` en
-- `aantal`: de trajecten waarop de waarde rust. Is een deel van dat aantal uit de figuur af te leiden, zoals
-- de teller van een percentage, dan staat dat in `deel`: de geheimhouding toetst ook het deel en de rest.
-- Alle figuren tellen zonder TIJDELIJK, tenzij anders vermeld.

-- Staat iemand meer dan eens in de tabel persoon, dan telt hij eens; van elk kenmerk geldt de laagste
-- waarde. De geboortemaand is de maand waarin iemand op de eerste dag een jaar ouder is (lezing 8).

-- tabel mens_kenmerk
select persoon_id,
       min(year(geboortedatum) * 12 + month(geboortedatum) + case when day(geboortedatum) > 1 then 1 else 0 end) as geboortemaand,
       min(nullif(geslacht, '')) as geslacht, min(nullif(opleiding, '')) as opleiding,
       min(nullif(zorgkosten_kwartiel, '')) as zorgkosten_kwartiel, min(nullif(herkomst, '')) as herkomst,
       min(nullif(huishouden, '')) as huishouden, min(nullif(dgr_grondslag, '')) as dgr_grondslag, min(beschut) as beschut
from persoon_goed
group by persoon_id

-- tabel traject_figuur
select t.*, year(t.begindatum) as jaar,
       cast(year(t.begindatum) * 12 + month(t.begindatum) as int) as begin_maand,
       cast(year(t.einddatum) * 12 + month(t.einddatum) as int) as eind_maand
from trajecten t

-- beeld instroom
select * from traject_figuur where begin_maand >= :van and vorm <> 'TIJDELIJK'

-- De bron van inkomen die in de zes maanden voor het begin in de meeste maanden voorkwam; bij gelijke
-- stand de laatste (SEOR §3.3.2). Een maand die twee keer in de tabel staat, telt eens.

-- tabel inkomen_voor
select traject_id, sec
from (
  select t.traject_id, k.sec,
         row_number() over (partition by t.traject_id
                            order by count(distinct k.maand) desc, max(k.maand) desc, k.sec) as plaats
  from traject_figuur t
  join inkomen_goed k on k.persoon_id = t.persoon_id and k.maand between t.begin_maand - 6 and t.begin_maand - 1
  group by t.traject_id, k.sec) i
where plaats = 1

-- tabel land
select t.maand, k.tekst as x, cast(sum(t.instroom) as double) as instroom, cast(sum(t.uitstroom) as double) as uitstroom,
       cast(sum(t.lopend) as double) as lopend, cast(sum(t.met_prijs) as bigint) as met_prijs,
       sum(cast(t.bedrag as double)) / 1e8 as uitgaven,
       -- Prijzen van januari 2024: volwassenen en jeugd hebben elk hun eigen index (SEOR kader 3.1).
       sum(cast(t.bedrag as double) * 100 / w.indexcijfer) / 1e8 as uitgaven_2024,
       sum(cast(t.loonwaarde as double)) / 1e6 as loonwaarde, cast(sum(t.met_loonwaarde) as bigint) as met_loonwaarde,
       sum(cast(t.deeltijd as double)) / 1e6 as deeltijd, cast(sum(t.met_deeltijd) as bigint) as met_deeltijd
from (
  select maand, jeugd, sum(instroom) as instroom, sum(uitstroom) as uitstroom, sum(lopend) as lopend,
         cast(sum(bedrag) as bigint) as bedrag, sum(met_prijs) as met_prijs,
         cast(sum(loonwaarde) as bigint) as loonwaarde, sum(met_loonwaarde) as met_loonwaarde,
         cast(sum(deeltijd) as bigint) as deeltijd, sum(met_deeltijd) as met_deeltijd
  from telling
  group by maand, jeugd) t
join kalender k on k.maand = t.maand
left join wmlindex w on w.maand = t.maand and w.jeugd = t.jeugd
group by t.maand, k.tekst
