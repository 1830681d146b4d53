import module from 'node:module';

// The built site asks for the engine by its doors (countroom/record and so on): in a clone these lead to the sources, so
// that the site and the command share one engine, and nothing has to be built for it.
module.registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('countroom/')) return next(specifier, context);
    return next(specifier, { ...context, conditions: [...context.conditions, 'development'] });
  },
});
