// Partnership
