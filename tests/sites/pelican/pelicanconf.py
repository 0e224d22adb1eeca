AUTHOR = "Ana Silva"
SITENAME = "Dock Street Journal"
SITEURL = ""

PATH = "content"
TIMEZONE = "Europe/Lisbon"
DEFAULT_LANG = "en"

DEFAULT_PAGINATION = 10
