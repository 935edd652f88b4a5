-- Elke maand van een traject volgt het deel dat op de laatste dag van die maand loopt (lezing 31): een
-- deel beslist van zijn begin tot de maand waarin zijn opvolger begint. Maanden na het einde van de
-- onderzoeksperiode worden niet gemaakt (lezing 2).

-- tabel bericht
select m.deel, d.traject, m.type, m.eerste, m.eerste_bericht, m.volgend_bericht, m.gemeentecode, m.loonwaarde,
       d.nalevering, d.einde_gemeld_maand,
       cast(greatest(d.begin_maand, :ondergrens) as int) as van_maand,
       cast(least(coalesce(o.begin_maand - 1, t.eind_maand, :tot), :tot) as int) as tot_maand
from melding m
join trajectdeel d on d.deel = m.deel
join traject t on t.traject = d.traject
left join trajectdeel o on o.deel = d.opvolger
