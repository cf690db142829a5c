class ‹Meta›(type):
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, ns)
class Article(models.Model):
    class ‹Meta›:
        ordering = ["‹meta_title›"]
        db_table = "‹facebook_articles›"
SITE = "‹https://developers.facebook.com/docs/graph-api›"
OPT = {"‹opt›": "facebook", "‹sam›": 1, "‹bart›": "Simpson"}
