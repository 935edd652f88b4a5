-- De blokken van de trajecten op volgorde, met wat niet per maand verschilt. Wie ze een voor een uitschrijft
-- krijgt de maanden ook op volgorde, en hoeft ze niet meer te sorteren.

-- tabel blok_op_volgorde
select t.rang, t.traject_id, t.persoon, cast(greatest(b.van, :van) as int) as van, b.tot, b.gemeentecode, b.type, b.loonwaarde,
       t.begin_maand, t.eind_maand, t.eerste_lopend, t.laatste_lopend, t.telt, p.geboortemaand
from blokwaarde b
join traject t on t.traject = b.traject
left join mens p on p.persoon = t.persoon
where b.tot >= :van
order by t.rang, b.van

-- beeld maand_van_blok
select rang, traject_id, persoon, explode(sequence(van, tot)) as maand, gemeentecode, type, loonwaarde,
       begin_maand, eind_maand, eerste_lopend, laatste_lopend, telt, geboortemaand
from blok_op_volgorde
