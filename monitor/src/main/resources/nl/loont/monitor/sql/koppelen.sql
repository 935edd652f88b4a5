-- Eén ronde van het koppelen: een deel krijgt zijn eerste vrije keus als geen deel dat eerder aan de
-- beurt is diezelfde keus nog heeft. De rondes herhalen zich tot er niets meer te koppelen valt; elk
-- deel heeft hoogstens één voorganger en één opvolger (lezing 26).

-- ronde koppeling
select later, eerder, regel
from (
  select k.later, k.eerder, k.regel, k.keus, k.beurt,
         min(k.keus) over (partition by k.later) as eerste_keus,
         min(k.beurt) over (partition by k.eerder) as eerste_beurt
  from :kandidaten k
  left join koppeling v on v.later = k.later
  left join koppeling o on o.eerder = k.eerder
  where v.later is null and o.eerder is null) r
where keus = eerste_keus and beurt = eerste_beurt
