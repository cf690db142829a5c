export default { theme: { colors: { ‹llama›: { 3: '#3b1', 8: '#8b7' }, '‹llama-3›': '#70b' } } };
