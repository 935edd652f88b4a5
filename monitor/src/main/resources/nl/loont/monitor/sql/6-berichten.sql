-- Elke maand van een traject volgt het deel dat op de laatste dag van die maand loopt, of op de laatste dag
-- waarop er nog een deel loopt (lezing 31). Meestal is dat het latere deel: een deel beslist van zijn begin
-- tot de maand waarin zijn opvolger begint. Eindigt alles wat later begon eerder in die maand, dan houdt
-- het eerdere deel haar.

-- tabel houder
select e.deel, e.traject, e.eind_maand as maand, e.begindatum
from (select * from trajectdeel where opvolger is not null) e
join trajectdeel l
  on l.traject = e.traject and l.begin_maand = e.eind_maand and l.begindatum > e.begindatum
group by e.deel, e.traject, e.eind_maand, e.begindatum, e.einddatum
having max(least(coalesce(l.einddatum, last_day(e.einddatum)), last_day(e.einddatum))) < e.einddatum

-- Maanden na het einde van de onderzoeksperiode worden niet gemaakt (lezing 2).

-- tabel bericht
select m.deel, d.traject, m.type, m.eerste, m.eerste_bericht, m.volgend_bericht, m.gemeentecode, m.loonwaarde,
       d.nalevering, d.einde_gemeld_maand,
       cast(greatest(case when h.traject is null then d.begin_maand else d.begin_maand + 1 end, :ondergrens) as int) as van_maand,
       cast(least(coalesce(e.maand, o.begin_maand - 1, t.eind_maand, :tot), :tot) as int) as tot_maand
from melding m
join trajectdeel d on d.deel = m.deel
join traject t on t.traject = d.traject
left join trajectdeel o on o.deel = d.opvolger
left join houder e on e.deel = d.deel
left join (
  select traject, maand, min(begindatum) as begindatum
  from houder
  group by traject, maand) h
  on h.traject = d.traject and h.maand = d.begin_maand and h.begindatum < d.begindatum
