-- Direct gevolgd: het latere deel begint na het begin van het eerdere, in de maand waarin dat eindigt
-- of de maand erna (lezing 20, 24), zonder wisseling van werkgever. In dezelfde maand is er geen
-- wisseling; is een van beide werkgevers onbekend ook niet (lezing 25).

-- tabel opvolging
select l.persoon, l.deel as later, e.deel as eerder, l.type as later_type, e.type as eerder_type,
       l.nummer as later_nummer, e.nummer as eerder_nummer, l.begindatum as later_begin, e.einddatum as eerder_einde,
       l.volgnr as later_volgnr, e.volgnr as eerder_volgnr
from deel l
join deel e on e.persoon = l.persoon
left join werkgever we on we.persoon = e.persoon and we.maand = e.eind_maand
left join werkgever wl on wl.persoon = l.persoon and wl.maand = l.begin_maand
where l.deel <> e.deel and l.begindatum > e.begindatum
  and l.begin_maand >= e.eind_maand and l.begin_maand <= e.eind_maand + 1
  and (l.begin_maand = e.eind_maand or we.werkgever_id is null or wl.werkgever_id is null
       or we.werkgever_id = wl.werkgever_id)

-- R5 Doornummering: twee nummers van dezelfde berichtgever en hetzelfde type (lezing 23).

-- tabel kandidaat_r5
select o.later, o.eerder, 'R5' as regel, o.later_begin, o.later_nummer, o.later_volgnr,
       o.eerder_einde, o.eerder_nummer, o.eerder_volgnr
from opvolging o
join nummer l on l.nummer = o.later_nummer
join nummer e on e.nummer = o.eerder_nummer
where o.later_type = o.eerder_type and o.later_nummer <> o.eerder_nummer and l.berichtgever = e.berichtgever
