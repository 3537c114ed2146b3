#!/usr/bin/env python3
"""Writes clippings for measuring the import: make-clippings.py FOLDER [COUNT].

Articles of some 600 words, ten to a story: those of one story print the same statements, one in twenty with words replaced.
The same numbers give the same files on every machine.
"""
import os, random, sys

folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2000
random.seed(7)
syllables = [c + v for c in 'b c d f g h k l m n p r s t v w br cl dr st tr pl'.split() for v in 'a e i o u ai ea ou'.split()]
words = sorted({''.join(random.choices(syllables, k=random.choice([1, 2, 2, 3]))) for _ in range(6000)})
names = [f'{random.choice(words).title()} {random.choice(words).title()}' for _ in range(400)]
small = 'the of and to in a that it was on for with as at by from this had were an which their has been would'.split()
verbs = 'said told opened closed visited reported announced denied confirmed signed moved built found held left'.split()
when = ['on Sunday', 'last week', 'two days ago', 'yesterday', 'on Nov. 12', 'in March 2021', 'last month', 'on 3 October 2022']


def sentence(length, subject=None, at=None):
    text = [random.choice(small) if i % 2 else random.choice(words) for i in range(length)]
    head = [subject or random.choice(names), random.choice(verbs)]
    return ' '.join(head + text + ([at] if at else [])) + '.'


def spoken(length):
    text = ' '.join(random.choice(small) if i % 2 else random.choice(words) for i in range(length))
    return text[0].upper() + text[1:]


os.makedirs(folder, exist_ok=True)
for story in range((count + 9) // 10):
    speaker = random.choice(names)
    statements = [spoken(24) for _ in range(4)]
    for article in range(min(10, count - 10 * story)):
        altered = random.random() < 0.05
        day = random.randint(10, 28)
        lines = [f'date 2022-11-{day}', '', ' '.join(random.choices(words, k=8)).capitalize(), '', f'By {random.choice(names)}', '']
        for number in range(12):
            lines += [' '.join(sentence(random.randint(9, 16), at=random.choice(when) if random.random() < 0.2 else None) for _ in range(3)), '']
            if number % 3 == 0:
                text = statements[number // 3]
                if altered:
                    text = ' '.join(random.choice(words) if i % 3 == 0 else word for i, word in enumerate(text.split()))
                lines += [f'“{text},” {speaker} said.', '']
        lines += ['Related:', ' '.join(random.choices(words, k=7)).capitalize(), '']
        with open(os.path.join(folder, f'{story:04}-{article}.txt'), 'w', encoding='utf-8') as file:
            file.write('\n'.join(lines))
