-- R6 Voortraject: forfaitair of tijdelijk, direct gevolgd door LKS op grond van de Participatiewet bij
-- dezelfde werkgever, op één nummer of twee, bij welke berichtgever ook (lezing 18, 23).

-- tabel kandidaat_r6
select o.later, o.eerder, 'R6' as regel, o.later_begin, o.later_nummer, o.later_volgnr,
       o.eerder_einde, o.eerder_nummer, o.eerder_volgnr
from opvolging o
where o.later_type = 'LKS_PWET' and o.eerder_type in ('FORFAITAIR', 'TIJDELIJK')

-- Elk deel kiest, in volgorde van begindatum en nummer, een eerder deel: eerst volgens R5, dan R6;
-- van meer dan een dat van het eigen nummer, dan met het laatste einde, dan met het laagste nummer
-- (lezing 26).

-- tabel kandidaat_r5_r6
select later, eerder, regel,
       row_number() over (
         partition by later
         order by regel, case when eerder_nummer = later_nummer then 0 else 1 end, eerder_einde desc,
                  eerder_nummer, eerder_volgnr) as keus,
       row_number() over (partition by eerder order by later_begin, later_nummer, later_volgnr) as beurt
from (
  select * from kandidaat_r5
  union all
  select * from kandidaat_r6) k

-- koppel kandidaat_r5_r6
