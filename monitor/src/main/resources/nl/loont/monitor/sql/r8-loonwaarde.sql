-- De maanden zelf: elk blok van n maanden keer de n stappen van `reeks`.

-- tabel maandrij
select b.traject, b.van + r.stap as maand, b.type, b.gemeentecode, b.regel,
       coalesce(l.loonwaarde, b.loonwaarde) as loonwaarde
from blok b
join reeks r on r.lengte = b.tot - b.van + 1
left join r3 l on l.deel = b.deel and l.maand = b.van + r.stap and l.loonwaarde is not null

-- R8 Loonwaarde: ontbreekt de loonwaarde van LKS op grond van de Participatiewet, dan geldt het
-- gemiddelde over de maanden van hetzelfde traject waarin zij wel bekend is (lezing 30). De som loopt
-- over hele miljoensten, zodat de volgorde van optellen niets uitmaakt.

-- tabel r8
select m.traject,
       sum(cast(round(m.loonwaarde * 1e6) as bigint)) / count(m.loonwaarde) / 1e6 as gemiddelde,
       count(*) - count(m.loonwaarde) as maanden
from maandrij m
join (select distinct traject from maandrij where type = 'LKS_PWET' and loonwaarde is null) g
  on g.traject = m.traject
where m.type = 'LKS_PWET'
group by m.traject
having count(m.loonwaarde) > 0

-- Forfaitair is altijd 50 (lezing 5).

-- beeld maandwaarde
select m.traject, m.maand, m.type, m.gemeentecode,
       case m.type when 'FORFAITAIR' then 50e0
                   when 'LKS_PWET' then coalesce(m.loonwaarde, r.gemiddelde)
                   else m.loonwaarde end as loonwaarde
from maandrij m
left join r8 r on r.traject = m.traject
