-- Elke regel van het herstel blijft binnen een persoon. Daarom gaan personen in porties, op volgorde van hun
-- naam; :portie is het nummer van de portie van een naam.

-- tabel stand_alle
select persoon_id, berichtgever, voorziening_nr, type, gemeentecode, begindatum, einddatum, loonwaarde, eerste, laatste,
       lead(eerste) over (partition by persoon_id, voorziening_nr, berichtgever order by eerste) as volgende,
       :portie as portie
from (select *, persoon_id || '/' as naam from stand_kort) s

-- Lopen standen van een nummer (persoon, berichtgever en voorzieningnummer) door elkaar, of ligt een bericht
-- na de einddatum die erin staat, dan tellen de regels zelf.

-- tabel verweven_alle
select cast(row_number() over (order by persoon_id, voorziening_nr, berichtgever) as int) as sleutel,
       persoon_id, voorziening_nr, berichtgever, portie, na_einde
from (
  select persoon_id, voorziening_nr, berichtgever, portie,
         max(case when volgende <= laatste then 1 else 0 end) as door_elkaar,
         max(case when year(einddatum) * 12 + month(einddatum) < laatste then 1 else 0 end) as na_einde
  from stand_alle
  group by persoon_id, voorziening_nr, berichtgever, portie) n
where door_elkaar = 1 or na_einde = 1

-- tabel regel_alle
select v.sleutel, v.portie, k.type, k.berichtmaand, k.gemeentecode, k.begindatum, k.einddatum, k.loonwaarde,
       k.bestand, k.regelnummer
from levering_goed k
join verweven_alle v
  on v.persoon_id = k.persoon_id and v.voorziening_nr = k.voorziening_nr and v.berichtgever = k.berichtgever
where k.berichtmaand <= :laatste_bericht
