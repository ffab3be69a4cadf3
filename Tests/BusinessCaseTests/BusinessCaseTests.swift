// BusinessCase
