-- Van meldingen naar delen: wat de nieuwste melding zegt geldt (lezing 15 en 16). De begindatum ligt
-- vast vanaf drie maanden na het eerste bericht; de einddatum blijft te corrigeren.

-- tabel deel_gemeld
select deel, persoon, nummer, volgnr, min(type) as type,
       min(eerste) as eerste_bericht, max(laatste) as laatste_bericht,
       max_by(begindatum, eerste) filter (where eerste <= eerste_bericht + 3) as begindatum,
       case when max_by(case when einddatum is null then 0 else 1 end, laatste) = 1
         then max_by(coalesce(einddatum, begindatum), laatste) end as einde_gemeld
from melding
group by deel, persoon, nummer, volgnr

-- Een later deel van hetzelfde nummer begint op zijn eigen begindatum als die na het begin van het
-- vorige deel ligt, en anders op de eerste dag van zijn eerste bericht (lezing 18).

-- tabel vervolg
with recursive reeks_van_delen(nummer, volgnr, begindatum) as (
  select nummer, volgnr, begindatum
  from deel_gemeld
  where volgnr = 1 and nummer in (select nummer from deel_gemeld where volgnr = 2)
  union all
  select d.nummer, d.volgnr, case when d.begindatum > v.begindatum then d.begindatum else k.eerste_dag end
  from reeks_van_delen v
  join deel_gemeld d on d.nummer = v.nummer and d.volgnr = v.volgnr + 1
  join kalender k on k.maand = d.eerste_bericht)
select nummer, volgnr, begindatum from reeks_van_delen

-- tabel deel_los
select d.deel, d.persoon, d.nummer, d.volgnr, d.type, d.eerste_bericht, d.laatste_bericht,
       d.eerste_bericht = d.laatste_bericht and d.einde_gemeld is not null
         and year(d.einde_gemeld) * 12 + month(d.einde_gemeld) < d.eerste_bericht as nalevering,
       coalesce(v.begindatum, d.begindatum) as begindatum,
       d.einde_gemeld,
       case when o.nummer is null then d.einde_gemeld
            when d.einde_gemeld < o.begindatum then d.einde_gemeld
            else o.begindatum - 1 end as einddatum,
       o.nummer is null as laatste_van_nummer,
       coalesce(n.laatste_bericht, d.laatste_bericht) as laatste_van_alle
from deel_gemeld d
left join vervolg v on v.nummer = d.nummer and v.volgnr = d.volgnr
left join vervolg o on o.nummer = d.nummer and o.volgnr = d.volgnr + 1
left join (
  select g.nummer, max(g.laatste_bericht) as laatste_bericht
  from deel_gemeld g
  join vervolg w on w.nummer = g.nummer and w.volgnr = g.volgnr
  group by g.nummer) n on n.nummer = d.nummer
